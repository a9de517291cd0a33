import pg from 'pg';
import { StorageError, type StorageFault } from './storage-error.ts';

/** SQLSTATE, whole or its class of two letters: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const FAULTS: Readonly<Record<string, StorageFault>> = {
  '08': 'broken',
  '25': 'broken',
  '28': 'broken',
  '3D': 'broken',
  '3F': 'broken',
  '40001': 'busy',
  '40P01': 'busy',
  '42501': 'broken',
  '42P01': 'broken',
  '53': 'busy',
  '53100': 'full',
  '55P03': 'busy',
  '57': 'broken',
  '57014': 'busy',
  '58': 'broken',
  '58P01': 'broken',
  XX: 'broken',
};

/** The pool's words where all connections stay in use; everything else that is no answer of the database is a connection that broke. */
const ALL_IN_USE = 'timeout exceeded when trying to connect';

/** Asks the database, and tells its faults and those of the connection in the archive's own terms. */
export async function tellFaults<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const fault = faultOf(error);
    throw fault === null ? error : new StorageError(fault, error);
  }
}

/** Null for what is no fault of the database but of who asked: a query that it does not understand, a broken rule. */
function faultOf(error: unknown): StorageFault | null {
  if (error instanceof pg.DatabaseError) {
    const code = error.code ?? '';
    return FAULTS[code] ?? FAULTS[code.slice(0, 2)] ?? null;
  }
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) return null;
  return error.message === ALL_IN_USE ? 'busy' : 'broken';
}
