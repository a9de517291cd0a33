import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { PairCode } from '../model/pair.ts';
import { END_WEIGHT, SENTENCE_ENDS } from '../model/text-weight.ts';
import type { Tables } from './tables.ts';

/** `textWeight`, as a database computes it. */
const WEIGHT = sql<number>`length(text) + ${sql.lit(END_WEIGHT)} * (length(text) - length(${SENTENCE_ENDS.reduce<
  RawBuilder<unknown>
>((rest, end) => sql`replace(${rest}, ${end}, '')`, sql.ref('text'))}))`;

/** What the texts of a revision weigh together, the newest one's where none is named; 0 for what is not there. */
export async function weighTexts(db: Kysely<Tables>, code: PairCode, revision?: number): Promise<number> {
  const newest = db.selectFrom('pairs').select('latest_revision').where('code', '=', code);
  const { weight } = await db
    .selectFrom('texts')
    .select(({ fn }) => fn.sum<number | null>(WEIGHT).as('weight'))
    .where('code', '=', code)
    .where('revision', '=', revision ?? newest)
    .executeTakeFirstOrThrow();
  return Number(weight ?? 0);
}
