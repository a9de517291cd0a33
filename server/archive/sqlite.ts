import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { Dialect } from './dialect.ts';
import { sqliteFault } from './sqlite-faults.ts';
import { reasonOf, StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';

/** The part of the `DatabaseSync` API that is used; the package and the built-in module share it. */
interface Database {
  prepare(query: string): Statement;
  exec(script: string): void;
  close(): void;
  readonly isTransaction: boolean;
}

interface Statement {
  columns(): readonly unknown[];
  all(...parameters: readonly unknown[]): unknown[];
  run(...parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...parameters: readonly unknown[]): IterableIterator<unknown>;
}

interface DatabaseModule {
  readonly DatabaseSync: new (file: string, options?: { readonly readOnly?: boolean }) => Database;
}

/** Milliseconds that a start waits for another process's write; nothing waits once it serves. */
const START_TIMEOUT = 5_000;

/**
 * Opens the archive file, made where it is missing.
 *
 * Node 24 brings SQLite along; Node 20 has the same API in a package with its binaries inside. Every write is
 * synced before it is acknowledged (WAL with `synchronous = FULL`). A file that is there already is looked through
 * without being written to before it is opened for writing.
 *
 * @throws Error naming the file where it is no database of ours, is damaged or cannot be written; the file stays
 *   untouched
 */
export function openSqlite(file: string): Dialect {
  const database = openDatabase(file);
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        close: () => {
          tidyLog(database);
          database.close();
        },
        prepare: (query: string) => prepare(database, query),
      },
    }),
  });
  return {
    db,
    writes: db,
    // A transaction takes the lock when it begins: see `prepare`.
    holdWrites: async () => {},
    addSequence: (table, name) =>
      table.addColumn(name, 'integer', (column) => column.primaryKey().autoIncrement()),
    async prepareSearch(transaction) {
      await sql`create virtual table if not exists search using fts5(code unindexed, words, tokenize = "unicode61")`.execute(
        transaction,
      );
    },
    async indexWords(transaction, code, words) {
      await removeWords(transaction, code);
      if (words.length > 0) {
        await sql`insert into search (code, words) values (${code}, ${words.join(' ')})`.execute(transaction);
      }
    },
    matchesWords(words) {
      // Every word is quoted, so that none can be an operator of the query language.
      const query = words.map((word) => `"${word.replaceAll('"', '')}"`).join(' ');
      return sql<boolean>`pairs.code in (select code from search where search match ${query})`;
    },
    async stopWaiting() {
      // The API is synchronous: a wait for another program's lock would keep every reader waiting too.
      await sql`pragma busy_timeout = 0`.execute(db);
    },
    async backup(target) {
      await sql`vacuum into ${target}`.execute(db);
    },
    async check() {
      const integrity = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
      const keys = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db);
      return [
        ...integrity.rows.flatMap(({ integrity_check: found }) => (found === 'ok' ? [] : [found])),
        ...keys.rows.map(({ table, parent }) => `A row of ${table} points at nothing in ${parent}.`),
      ];
    },
    close: () => db.destroy(),
  };
}

/**
 * Characters of the words of a pair up to which they are taken out of the search index at once. Otherwise the index only
 * notes that they are gone, and keeps them until it merges its parts. The most words there can be would take seconds.
 */
const MOST_TAKEN_OUT = 100_000;

async function removeWords(db: Kysely<Tables>, code: string): Promise<void> {
  const { rows } = await sql<{
    rowid: number;
    length: number;
  }>`select rowid, length(words) as length from search where code = ${code}`.execute(db);
  for (const { rowid, length } of rows) {
    // Spelled out: `node:sqlite` hands every number over as a real one, and the index takes whole ones only.
    const isTakenOut = sql.lit(length <= MOST_TAKEN_OUT ? 1 : 0);
    const held =
      await sql`select 1 from search_config where k = 'secure-delete' and v = ${isTakenOut}`.execute(db);
    if (held.rows.length === 0)
      await sql`insert into search (search, rank) values ('secure-delete', ${isTakenOut})`.execute(db);
    await sql`delete from search where rowid = ${rowid}`.execute(db);
  }
}

/** The query builder's view of a prepared statement, with faults told in the archive's own terms. */
function prepare(database: Database, given: string) {
  // A transaction takes its lock when it begins. One that only asks for it at its first write can be refused then
  // although nothing is in its way but what it has read.
  const query = given === 'begin' ? 'begin immediate' : given;
  // A full disk ends a transaction by itself, and rolling it back again would be an error that hides the first one.
  if (query === 'rollback' && !database.isTransaction) return NOTHING;
  const statement = tellFaults(() => database.prepare(query));
  return {
    reader: statement.columns().length > 0,
    all: (parameters: readonly unknown[]) => tellFaults(() => statement.all(...parameters)),
    run: (parameters: readonly unknown[]) => tellFaults(() => statement.run(...parameters)),
    iterate: (parameters: readonly unknown[]) => statement.iterate(...parameters),
  };
}

const NOTHING = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};

/**
 * Moves what was written from the log beside the file into the file, so that a copy of the file alone is whole too.
 * Where the disk or another program does not let it, everything stands in the log as safely, and the next start reads it.
 */
function tidyLog(database: Database): void {
  try {
    tellFaults(() => database.exec('pragma wal_checkpoint(truncate)'));
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
  }
}

function tellFaults<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    const fault = sqliteFault(error);
    throw fault === null ? error : new StorageError(fault, error);
  }
}

function openDatabase(file: string): Database {
  try {
    const { DatabaseSync } = loadModule();
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size > 0) lookThrough(new DatabaseSync(file, { readOnly: true }));
    const database = new DatabaseSync(file);
    database.exec(`pragma busy_timeout = ${START_TIMEOUT}`);
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
    // What is withdrawn is overwritten, not only let go of.
    database.exec('pragma secure_delete = on');
    return database;
  } catch (cause) {
    throw new Error(`The archive ${file} cannot be opened: ${reasonOf(cause)}.`, { cause });
  }
}

/** @throws Error saying what is wrong with the database, or that it is another program's */
function lookThrough(database: Database): void {
  try {
    database.exec(`pragma busy_timeout = ${START_TIMEOUT}`);
    const [first] = database.prepare('pragma quick_check(1)').all() as { quick_check: string }[];
    if (first?.quick_check !== 'ok')
      throw new Error(`it is damaged (${first?.quick_check.split('\n').at(-1)})`);
    const tables = database.prepare("select name from sqlite_master where type = 'table'").all() as {
      name: string;
    }[];
    if (tables.length > 0 && !tables.some(({ name }) => name === 'schema_steps')) {
      throw new Error('it is a database of another program');
    }
  } finally {
    database.close();
  }
}

function loadModule(): DatabaseModule {
  const require = createRequire(import.meta.url);
  const builtIn = Number(process.versions.node.split('.')[0]) >= 24;
  return require(builtIn ? 'node:sqlite' : '@photostructure/sqlite') as DatabaseModule;
}
