import type { StorageFault } from './storage-error.ts';

/** SQLite's primary result codes: https://sqlite.org/rescode.html */
const FAULTS: Readonly<Record<number, StorageFault>> = {
  5: 'busy',
  6: 'busy',
  7: 'broken',
  8: 'broken',
  10: 'broken',
  11: 'broken',
  13: 'full',
  14: 'broken',
  15: 'broken',
  26: 'broken',
};

/** The same in SQLite's own words: the driver of Node 20 gives no code for what goes wrong while rows are read. */
const FAULTS_IN_WORDS: Readonly<Record<string, StorageFault>> = {
  'database is locked': 'busy',
  'database table is locked': 'busy',
  'attempt to write a readonly database': 'broken',
  'out of memory': 'broken',
  'disk I/O error': 'broken',
  'database disk image is malformed': 'broken',
  'database or disk is full': 'full',
  'unable to open database file': 'broken',
  'locking protocol': 'broken',
  'file is not a database': 'broken',
};

/** What is wrong with the file, its disk or its locks, where that is what an error of the driver tells; null for any other. */
export function sqliteFault(error: unknown): StorageFault | null {
  if (!(error instanceof Error)) return null;
  const told = 'errcode' in error ? FAULTS[Number(error.errcode) & 0xff] : FAULTS_IN_WORDS[error.message];
  return told ?? null;
}
