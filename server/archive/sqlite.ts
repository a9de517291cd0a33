import { createRequire } from 'node:module';
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';

/** The part of the `DatabaseSync` API that is used; the package and the built-in module share it. */
interface Database {
  prepare(query: string): Statement;
  exec(script: string): void;
  close(): void;
}

interface Statement {
  columns(): readonly unknown[];
  all(...parameters: readonly unknown[]): unknown[];
  run(...parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...parameters: readonly unknown[]): IterableIterator<unknown>;
}

interface DatabaseModule {
  readonly DatabaseSync: new (file: string) => Database;
}

/** Milliseconds that a write waits for another process's. */
const BUSY_TIMEOUT = 8_000;

/**
 * Opens the archive file, made where it is missing.
 *
 * Node 24 brings SQLite along; Node 20 has the same API in a package with its binaries inside. Every write is
 * synced before it is acknowledged (WAL with `synchronous = FULL`).
 *
 * @throws Error naming the file where it is no database of ours or cannot be written; the file stays untouched
 */
export function openSqlite(file: string): Dialect {
  const database = openDatabase(file);
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        close: () => database.close(),
        prepare(query: string) {
          const statement = database.prepare(query);
          return {
            reader: statement.columns().length > 0,
            all: (parameters: readonly unknown[]) => statement.all(...parameters),
            run: (parameters: readonly unknown[]) => statement.run(...parameters),
            iterate: (parameters: readonly unknown[]) => statement.iterate(...parameters),
          };
        },
      },
    }),
  });
  return {
    db,
    async prepareSearch() {
      await sql`create virtual table if not exists search using fts5(code unindexed, words, tokenize = "unicode61")`.execute(
        db,
      );
    },
    async indexWords(transaction, code, words) {
      await sql`delete from search where code = ${code}`.execute(transaction);
      if (words.length > 0) {
        await sql`insert into search (code, words) values (${code}, ${words.join(' ')})`.execute(transaction);
      }
    },
    matchesWords(words) {
      // Every word is quoted, so that none can be an operator of the query language.
      const query = words.map((word) => `"${word.replaceAll('"', '')}"`).join(' ');
      return sql<boolean>`pairs.code in (select code from search where search match ${query})`;
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
  };
}

function openDatabase(file: string): Database {
  try {
    const { DatabaseSync } = loadModule();
    const database = new DatabaseSync(file);
    database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
    return database;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The archive ${file} cannot be opened: ${reason}.`, { cause });
  }
}

function loadModule(): DatabaseModule {
  const require = createRequire(import.meta.url);
  const builtIn = Number(process.versions.node.split('.')[0]) >= 24;
  return require(builtIn ? 'node:sqlite' : '@photostructure/sqlite') as DatabaseModule;
}
