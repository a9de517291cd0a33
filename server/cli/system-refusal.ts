import { systemReason } from '../system-reason.ts';

/**
 * What the system refuses, in one plain sentence that names the file or the address: a file that is not there, a full
 * disk, a port that is taken. The system's own words where its code is none of those; null for any other error.
 */
export function describeSystemRefusal(error: unknown): string | null {
  if (!(error instanceof Error && 'syscall' in error)) return null;
  const { code, path, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  const reason = systemReason(code);
  const place = path ?? (address === undefined ? undefined : `${address}, port ${port}`);
  if (reason === null) return error.message;
  return place === undefined ? `${reason}.` : `${place}: ${reason}.`;
}
