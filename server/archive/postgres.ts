import { Socket } from 'node:net';
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, sql } from 'kysely';
import pg from 'pg';
import { copyToSqlite } from './copy-to-sqlite.ts';
import type { Dialect } from './dialect.ts';
import { tellFaults } from './postgres-faults.ts';
import { reasonOf } from './storage-error.ts';
import type { Tables } from './tables.ts';

/** Connections of one process. Few write: they take turns anyway. */
const READERS = 8;
const WRITERS = 3;

/** Milliseconds until a connection is there, a lock is given up, a query is ended, and an answer is no longer waited for. */
const CONNECT_TIMEOUT = 5_000;
const LOCK_TIMEOUT = 500;
const STATEMENT_TIMEOUT = 20_000;
const ANSWER_TIMEOUT = 25_000;

/** The advisory lock of whoever changes the archive: "dipt" in ASCII. */
const WRITE_LOCK = 0x64697074;

/** Characters of a word that are indexed: an entry of the index has room for some 2,700 bytes. */
const INDEXED_LENGTH = 200;

/**
 * Opens the archive in a PostgreSQL database, which several processes may share. Writers take turns by an advisory
 * lock, so that looking and storing are one step as they are in SQLite; every commit waits for the disk. Words are
 * searched for in an array with an index of its own, not by the database's text search, so that nothing depends on the
 * locale that it was made with: trigrams of Chinese are none under `C`.
 *
 * @param url `postgres://user:password@host:port/database`; its password is in no message
 * @throws Error naming the database where it cannot be reached, is not in UTF-8 or is another program's
 */
export async function openPostgres(url: string): Promise<Dialect> {
  const db = connect(url, READERS);
  const writes = connect(url, WRITERS);
  const close = async () => {
    await Promise.all([db.destroy(), writes.destroy()]);
  };
  try {
    await lookAt(db);
  } catch (cause) {
    await close();
    throw cannotOpen(url, cause);
  }
  return {
    db,
    writes,
    async holdWrites(transaction) {
      await sql`select pg_advisory_xact_lock(${WRITE_LOCK})`.execute(transaction);
    },
    addSequence: (table, name) => table.addColumn(name, 'serial', (column) => column.primaryKey()),
    async prepareSearch(transaction) {
      await sql`create table if not exists search (code text primary key, words text[] not null)`.execute(
        transaction,
      );
      await sql`create index if not exists search_by_words on search using gin (words)`.execute(transaction);
    },
    async indexWords(transaction, code, words) {
      await sql`delete from search where code = ${code}`.execute(transaction);
      if (words.length > 0) {
        await sql`insert into search (code, words) values (${code}, ${indexed(words)}::text[])`.execute(
          transaction,
        );
      }
    },
    matchesWords: (words) =>
      sql<boolean>`pairs.code in (select code from search where words @> ${indexed(words)}::text[])`,
    // The server itself gives up waiting, by `LOCK_TIMEOUT`.
    stopWaiting: async () => {},
    backup: (file) => copyToSqlite(db, file, readWords),
    // Keys are held by the database, and whoever runs it checks its files with `pg_amcheck`.
    check: async () => [],
    close,
  };
}

/** Tells whether a database holds an archive. @throws Error naming it where it cannot be reached */
export async function hasPostgresArchive(url: string): Promise<boolean> {
  const db = connect(url, 1);
  try {
    return (await tableNames(db)).includes('schema_steps');
  } catch (cause) {
    throw cannotOpen(url, cause);
  } finally {
    await db.destroy();
  }
}

function cannotOpen(url: string, cause: unknown): Error {
  const message = `The archive in ${describeDatabase(url)} cannot be opened: ${reasonOf(cause)}.`;
  return new Error(message, { cause });
}

/** A database as it may be named to anyone: without user and password. */
export function describeDatabase(url: string): string {
  const { host, pathname } = new URL(url);
  return `the database ${decodeURIComponent(pathname.slice(1)) || '(default)'} at ${host || 'this machine'}`;
}

function connect(url: string, most: number): Kysely<Tables> {
  const sockets = new Set<Socket>();
  const pool = new pg.Pool({
    connectionString: url,
    stream: () => opened(sockets),
    application_name: 'diptych',
    max: most,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    lock_timeout: LOCK_TIMEOUT,
    statement_timeout: STATEMENT_TIMEOUT,
    query_timeout: ANSWER_TIMEOUT,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT,
    keepAlive: true,
    // What is acknowledged has reached the disk, whatever the database was set to.
    options: '-c synchronous_commit=on',
  });
  // A connection that breaks while nobody uses it is replaced when the next is needed; whoever asks then is told.
  pool.on('error', () => {});
  // One that breaks between two questions of a transaction has nobody else to tell, and would end the process. The next
  // question tells whoever asks it.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: inArchiveTerms(pool, sockets) }) });
}

/** The pool as the query builder uses it, with faults told in the archive's own terms. */
function inArchiveTerms(pool: pg.Pool, sockets: ReadonlySet<Socket>): PostgresPool {
  return {
    async connect() {
      const client = await tellFaults(() => pool.connect());
      let lost: { readonly reason: unknown } | null = null;
      const ask = async (words: string, parameters: readonly unknown[]) => {
        if (lost !== null) throw lost.reason;
        try {
          return await client.query(words, parameters.map(withoutNul));
        } catch (reason) {
          if (!(reason instanceof pg.DatabaseError)) lost = { reason };
          throw reason;
        }
      };
      const query = (words: string, parameters: readonly unknown[]) =>
        tellFaults(() => ask(words, parameters));
      return {
        // Its other form takes a cursor, for streams, of which the archive has none.
        query: query as unknown as PostgresPoolClient['query'],
        // Where no answer came, the server may still be at the question: whoever got the connection next would wait
        // behind it, and so would the rollback.
        release: () => client.release(lost !== null),
      };
    },
    async end() {
      await pool.end();
      // The pool forgets a connection that could not log in, and leaves it open for a minute, and a command with it.
      for (const socket of sockets) socket.destroy();
    },
  };
}

function opened(sockets: Set<Socket>): Socket {
  const socket = new Socket();
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
  return socket;
}

/** PostgreSQL holds no NUL in a text; SQLite does, so that who looks for one finds nothing in either. */
function withoutNul(parameter: unknown): unknown {
  return typeof parameter === 'string' ? parameter.replaceAll('\0', '\uFFFD') : parameter;
}

/** @throws Error saying what keeps the database from being an archive */
async function lookAt(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(db);
  const encoding = rows[0]?.server_encoding;
  if (encoding !== 'UTF8') throw new Error(`its texts are in ${encoding}, not in UTF8`);
  const names = await tableNames(db);
  if (names.length > 0 && !names.includes('schema_steps'))
    throw new Error('it is a database of another program');
}

async function tableNames(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = current_schema()`.execute(
    db,
  );
  return rows.map(({ name }) => name);
}

async function readWords(db: Kysely<Tables>, code: string): Promise<readonly string[]> {
  const { rows } = await sql<{ words: string[] }>`select words from search where code = ${code}`.execute(db);
  return rows[0]?.words ?? [];
}

function indexed(words: readonly string[]): readonly string[] {
  return [...new Set(words.map((word) => word.slice(0, INDEXED_LENGTH)))];
}
