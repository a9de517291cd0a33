import type { Kysely } from 'kysely';
import type { PairCode } from '../model/pair.ts';
import type { Tables } from './tables.ts';

/** The number of a pair's newest revision; null for a pair that is not there or was withdrawn. */
export async function latestRevision(db: Kysely<Tables>, code: PairCode): Promise<number | null> {
  const pair = await db
    .selectFrom('pairs')
    .select('latest_revision')
    .where('code', '=', code)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return pair?.latest_revision ?? null;
}
