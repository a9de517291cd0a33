import type { Kysely } from 'kysely';
import type { PairCode } from '../model/pair.ts';
import type { SideId } from '../model/side.ts';
import type { Dialect } from './dialect.ts';
import { latestRevision } from './latest-revision.ts';
import type { Tables } from './tables.ts';

/** Removes the texts of all revisions of a pair and leaves a tombstone with their hashes; see `Archive.withdrawPair`. */
export async function withdrawPair(
  db: Kysely<Tables>,
  dialect: Dialect,
  code: PairCode,
  now: string,
): Promise<void> {
  // Withdrawn a second time it has no texts whose hashes its tombstone could keep.
  if ((await latestRevision(db, code)) === null) return;
  const texts = await db.selectFrom('texts').select(['side', 'sha256']).where('code', '=', code).execute();
  const hashes = (side: SideId) => [
    ...new Set(texts.filter((text) => text.side === side).map(({ sha256 }) => sha256)),
  ];
  await db.deleteFrom('texts').where('code', '=', code).execute();
  await db.deleteFrom('comparisons').where('code', '=', code).execute();
  await db.deleteFrom('facets').where('code', '=', code).execute();
  await db.deleteFrom('revisions').where('code', '=', code).execute();
  await dialect.indexWords(db, code, []);
  await db
    .updateTable('pairs')
    .set({
      withdrawn_at: now,
      summary: '{}',
      tombstone: JSON.stringify({ a: hashes('a'), b: hashes('b') }),
    })
    .where('code', '=', code)
    .execute();
}
