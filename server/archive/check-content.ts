import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { parseComparisonRow } from './parse-comparison-row.ts';
import type { Tables } from './tables.ts';

/**
 * Says which stored texts no longer have their hash and which comparisons cannot be read: what the database's own check
 * does not see, since a flipped bit in a text leaves its tables in order. Newest revisions first, until `isLate` says
 * stop.
 */
export async function checkContent(
  db: Kysely<Tables>,
  isLate: () => boolean = () => false,
): Promise<readonly string[]> {
  const faults: string[] = [];
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
    const texts = await db
      .selectFrom('texts')
      .select(['text_id', 'text', 'sha256'])
      .where('code', '=', code)
      .where('revision', '=', revision)
      .execute();
    for (const { text_id: id, text, sha256 } of texts) {
      if (hash(text) !== sha256) faults.push(`The text ${id} ${of} does not have its hash.`);
    }
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

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
