import { PublicError } from '../errors.ts';

/**
 * Why a database could not do what it was asked: another program holds it, there is no room, it cannot be read or
 * written, or a newer program brought it to a form that this one does not know.
 */
export type StorageFault = 'busy' | 'full' | 'broken' | 'outgrown';

/** A fault of the disk or the database, in the words that a visitor may read; what the database said is its cause. */
export class StorageError extends PublicError {
  readonly fault: StorageFault;

  constructor(fault: StorageFault, cause: unknown) {
    const { status, code, message } = ANSWERS[fault];
    super(status, [{ field: null, code, message }], { cause });
    this.name = 'StorageError';
    this.fault = fault;
  }
}

const ANSWERS = {
  busy: {
    status: 503,
    code: 'archive_busy',
    message: 'The archive is busy. Nothing was stored; try again in a moment.',
  },
  full: {
    status: 507,
    code: 'archive_full',
    message: 'There is no room left in the archive. Nothing was stored.',
  },
  broken: {
    status: 503,
    code: 'archive_unavailable',
    message:
      'The archive cannot be read or written at the moment. If you were storing something, look whether it is there before you send it again.',
  },
  outgrown: {
    status: 503,
    code: 'archive_outgrown',
    message:
      'This server is older than its archive, and stores nothing until it is updated. Nothing was stored.',
  },
} as const;

/** What went wrong, in the words of the database. */
export function reasonOf(error: unknown): string {
  if (error instanceof StorageError) return reasonOf(error.cause);
  return error instanceof Error ? error.message : String(error);
}
