import type { Kysely } from 'kysely';
import { ZodError } from 'zod';
import type { Pair, PairCode } from '../model/pair.ts';
import { sha256Of } from '../model/sha256-of.ts';
import { SIDE_IDS } from '../model/side.ts';
import { findPair } from './find-pair.ts';
import { parseComparisonRow } from './parse-comparison-row.ts';
import type { Tables } from './tables.ts';

/**
 * Says which stored texts no longer have their hash, and which revisions and comparisons are missing or cannot be read:
 * what the database's own check does not see, since a flipped bit in a text leaves its tables in order. Newest revisions
 * first, until `isLate` says stop.
 */
export async function checkContent(
  db: Kysely<Tables>,
  isLate: () => boolean = () => false,
): Promise<readonly string[]> {
  const faults = (await pairsWithoutNewest(db)).map((code) => `The newest revision of ${code} is missing.`);
  const revisions = await db
    .selectFrom('revisions')
    .select(['code', 'revision'])
    .orderBy('revised_at', 'desc')
    .orderBy('code')
    .orderBy('revision', 'desc')
    .execute();
  for (const { code, revision } of revisions) {
    if (isLate()) break;
    const of = `of ${code}, revision ${revision},`;
    const found = await readRevision(db, code as PairCode, revision);
    // One that was withdrawn meanwhile has no texts.
    if (found === 'withdrawn') continue;
    if (found === 'damaged') faults.push(`What is stored ${of} cannot be read.`);
    else
      for (const { id, text, sha256 } of [...found.a.texts, ...found.b.texts])
        if (sha256Of(text) !== sha256) faults.push(`The text ${id} ${of} does not have its hash.`);
    const comparisons = await db
      .selectFrom('comparisons')
      .select('comparison')
      .where('code', '=', code)
      .where('revision', '=', revision)
      .execute();
    for (const { comparison } of comparisons) {
      if (parseComparisonRow(comparison) === null) faults.push(`A comparison ${of} cannot be read.`);
    }
  }
  return faults;
}

/** A revision; `damaged` where a row of it is missing or none of those that this program writes. */
async function readRevision(
  db: Kysely<Tables>,
  code: PairCode,
  revision: number,
): Promise<Pair | 'withdrawn' | 'damaged'> {
  try {
    const found = await findPair(db, code, revision);
    if (found?.kind === 'withdrawn') return 'withdrawn';
    const isWhole = found !== null && SIDE_IDS.every((side) => found.pair[side].texts.length > 0);
    return isWhole ? found.pair : 'damaged';
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ZodError) return 'damaged';
    throw error;
  }
}

/** Codes of pairs whose newest revision is not there. */
async function pairsWithoutNewest(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('pairs')
    .leftJoin('revisions', (join) =>
      join
        .onRef('revisions.code', '=', 'pairs.code')
        .onRef('revisions.revision', '=', 'pairs.latest_revision'),
    )
    .select('pairs.code')
    .where('pairs.withdrawn_at', 'is', null)
    .where('revisions.code', 'is', null)
    .orderBy('pairs.sequence')
    .execute();
  return rows.map(({ code }) => code);
}
