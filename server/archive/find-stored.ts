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
    .select(['pairs.code', 'texts.sha256'])
    .where('texts.code', 'in', (holding) =>
      holding.selectFrom('texts').select('code').where('sha256', '=', first),
    )
    .whereRef('texts.revision', '=', 'pairs.latest_revision')
    .orderBy('pairs.sequence')
    .execute();
  const held = new Map<string, string[]>();
  for (const { code, sha256 } of rows) held.set(code, [...(held.get(code) ?? []), sha256]);
  const wanted = JSON.stringify([...hashes].sort());
  return [...held].flatMap(([code, each]) =>
    JSON.stringify(each.sort()) === wanted ? [code as PairCode] : [],
  );
}
