import type { Kysely } from 'kysely';
import type { PairCode } from '../model/pair.ts';
import type { Tables } from './tables.ts';

/** Leaves none of a pair's comparisons but those that come from `analysis`: nobody would be shown the others again. */
export async function pruneComparisons(db: Kysely<Tables>, code: PairCode, analysis: string): Promise<void> {
  await db.deleteFrom('comparisons').where('code', '=', code).where('taxonomy', '<>', analysis).execute();
}
