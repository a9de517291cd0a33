/** What the system means by its codes, for whoever has never met them. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'a folder, where a file is needed',
  ENOTDIR: 'a file, where a folder is needed',
  // Folders are made wherever they are missing: what is there instead is a file.
  EEXIST: 'a file, where a folder is needed',
  EACCES: 'not allowed',
  EPERM: 'not allowed',
  EROFS: 'can only be read',
  ENOSPC: 'no room is left on the disk',
  EMFILE: 'no more files may be open at once here',
  ENFILE: 'no more files may be open at once here',
  EADDRINUSE: 'another program answers there already',
  EADDRNOTAVAIL: 'no address of this machine',
};

/**
 * What the system refuses, in one plain sentence that names the file or the address: a file that is not there, a full
 * disk, a port that is taken. The system's own words where its code is none of those; null for any other error.
 */
export function describeSystemRefusal(error: unknown): string | null {
  if (!(error instanceof Error && 'syscall' in error)) return null;
  const { code, path, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  const reason = REASONS[code ?? ''];
  const place = path ?? (address === undefined ? undefined : `${address}, port ${port}`);
  if (reason === undefined) return error.message;
  // Reading a folder is refused only once it is open, when the system has forgotten its name.
  return place === undefined ? `${reason}.` : `${place}: ${reason}.`;
}
