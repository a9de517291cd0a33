import type { CreateTableBuilder, Kysely, RawBuilder } from 'kysely';
import type { Tables } from './tables.ts';

/** What really differs between the databases: the connection, locks, full-text search, backup and checking. */
export interface Dialect {
  readonly db: Kysely<Tables>;
  /** Where changes are made: the same, or connections of their own, so that writers who wait keep no reader waiting. */
  readonly writes: Kysely<Tables>;
  /**
   * Called first in every transaction that changes anything: from here to its end no other program changes the archive.
   *
   * @throws StorageError `busy` where another program holds it for longer than a moment
   */
  holdWrites(transaction: Kysely<Tables>): Promise<void>;
  /** Adds a column in which the database numbers rows in the order of storing, as the table's key. */
  addSequence<Table extends string, Column extends string>(
    table: CreateTableBuilder<Table, Column>,
    name: string,
  ): CreateTableBuilder<Table, Column>;
  /** Creates what full-text search needs where it is missing. */
  prepareSearch(transaction: Kysely<Tables>): Promise<void>;
  /** Replaces what is indexed under a code; an empty list removes it. */
  indexWords(db: Kysely<Tables>, code: string, words: readonly string[]): Promise<void>;
  /** A condition on `pairs.code`: all words are indexed under it. `words` is not empty. */
  matchesWords(words: readonly string[]): RawBuilder<boolean>;
  /** From here on a lock that another program holds is an error at once, never a wait: `SqlArchive` tries again. */
  stopWaiting(): Promise<void>;
  /** Copies the archive into an SQLite file that is not there yet, and closes it. */
  backup(file: string): Promise<void>;
  /** What is wrong in the database's own eyes. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}
