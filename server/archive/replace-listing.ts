import type { Kysely } from 'kysely';
import type { PairCode } from '../model/pair.ts';
import type { Dialect } from './dialect.ts';
import type { Listing } from './listing-of.ts';
import type { Tables } from './tables.ts';

/** Replaces what a pair is found by. */
export async function replaceListing(
  db: Kysely<Tables>,
  dialect: Dialect,
  code: PairCode,
  { facets, words }: Listing,
): Promise<void> {
  await db.deleteFrom('facets').where('code', '=', code).execute();
  await dialect.indexWords(db, code, words);
  if (facets.length === 0) return;
  const rows = facets.map(({ kind, value }) => ({ code, kind, value }));
  await db.insertInto('facets').values(rows).execute();
}
