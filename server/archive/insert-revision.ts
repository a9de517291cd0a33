import { type Kysely, sql } from 'kysely';
import { highestNumber } from '../model/corrections.ts';
import { SIDE_IDS } from '../model/side.ts';
import type { NewPair, NewRevision } from './archive.ts';
import type { Dialect } from './dialect.ts';
import { hashKey } from './hash-key.ts';
import { listingOf } from './listing-of.ts';
import { pruneComparisons } from './prune-comparisons.ts';
import { replaceListing } from './replace-listing.ts';
import type { Tables } from './tables.ts';
import { keyOf, toComparisonRow, toRevisionRow, toTextRow } from './to-rows.ts';

/** Stores a new pair with its first revision. */
export async function insertFirst(db: Kysely<Tables>, dialect: Dialect, pair: NewPair): Promise<void> {
  const { editKey, ...content } = pair;
  const { code, draft, now, summary, analysis } = content;
  await db
    .insertInto('pairs')
    .values({
      code,
      edit_key_hash: hashKey(editKey),
      visibility: draft.visibility,
      call_date: draft.call.date,
      created_at: now,
      latest_revision: 1,
      last_decision: highestNumber(draft.corrections),
      revised_at: now,
      summary: JSON.stringify(summary),
      analysis,
      withdrawn_at: null,
      tombstone: null,
    })
    .execute();
  await insertContent(db, dialect, content, 1);
}

/** Stores the revision of a pair that follows `base`, and gives its number. */
export async function insertNext(
  db: Kysely<Tables>,
  dialect: Dialect,
  revision: NewRevision,
  base: number,
): Promise<number> {
  const { code, draft, now, summary, analysis } = revision;
  const last = highestNumber(draft.corrections);
  await db
    .updateTable('pairs')
    .set({
      visibility: draft.visibility,
      call_date: draft.call.date,
      latest_revision: base + 1,
      last_decision: sql<number>`case when last_decision < ${last} then ${last} else last_decision end`,
      revised_at: now,
      summary: JSON.stringify(summary),
      analysis,
    })
    .where('code', '=', code)
    .execute();
  await pruneComparisons(db, code, analysis);
  await insertContent(db, dialect, revision, base + 1);
  return base + 1;
}

async function insertContent(
  db: Kysely<Tables>,
  dialect: Dialect,
  content: NewRevision,
  revision: number,
): Promise<void> {
  const { code, draft, comparison, summary } = content;
  await db.insertInto('revisions').values(toRevisionRow(content, revision)).execute();
  const texts = SIDE_IDS.flatMap((side) =>
    draft[side].texts.map((text, position) => toTextRow(text, { code, revision, side, position })),
  );
  await db.insertInto('texts').values(texts).execute();
  await db
    .insertInto('comparisons')
    .values(toComparisonRow(keyOf(content, revision), comparison))
    .execute();
  await replaceListing(db, dialect, code, listingOf(draft, summary));
}
