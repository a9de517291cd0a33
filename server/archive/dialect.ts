import type { Kysely, RawBuilder } from 'kysely';
import type { Tables } from './tables.ts';

/** What really differs between the databases: the connection, full-text search, backup and checking. */
export interface Dialect {
  readonly db: Kysely<Tables>;
  /** Creates what full-text search needs where it is missing. */
  prepareSearch(): Promise<void>;
  /** Replaces what is indexed under a code; an empty list removes it. */
  indexWords(db: Kysely<Tables>, code: string, words: readonly string[]): Promise<void>;
  /** A condition on `pairs.code`: all words are indexed under it. `words` is not empty. */
  matchesWords(words: readonly string[]): RawBuilder<boolean>;
  /** From here on a lock that another program holds is an error at once, never a wait: `SqlArchive` tries again. */
  stopWaiting(): Promise<void>;
  backup(file: string): Promise<void>;
  check(): Promise<readonly string[]>;
}
