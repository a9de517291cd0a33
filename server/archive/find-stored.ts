import type { Kysely } from 'kysely';
import type { PairCode } from '../model/pair.ts';
import type { Tables } from './tables.ts';

/** Codes of pairs whose newest revision has exactly the texts with these hashes, oldest first. */
export async function findStored(
  db: Kysely<Tables>,
  hashes: readonly string[],
): Promise<readonly PairCode[]> {
  const [first] = hashes;
  if (first === undefined) return [];
  const rows = await db
    .selectFrom('texts')
    .innerJoin('pairs', 'pairs.code', 'texts.code')
    .select(['pairs.code', 'pairs.sequence'])
    .distinct()
    .where('texts.sha256', '=', first)
    .whereRef('texts.revision', '=', 'pairs.latest_revision')
    .orderBy('pairs.sequence')
    .execute();
  const wanted = JSON.stringify([...hashes].sort());
  const codes: PairCode[] = [];
  for (const { code } of rows) {
    const texts = await db
      .selectFrom('texts')
      .innerJoin('pairs', 'pairs.code', 'texts.code')
      .select('texts.sha256')
      .where('texts.code', '=', code)
      .whereRef('texts.revision', '=', 'pairs.latest_revision')
      .execute();
    const held = texts.map(({ sha256 }) => sha256).sort();
    if (JSON.stringify(held) === wanted) codes.push(code as PairCode);
  }
  return codes;
}
