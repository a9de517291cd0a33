import type { Kysely } from 'kysely';
import type { Pair, PairCode } from '../model/pair.ts';
import type { SideId } from '../model/side.ts';
import type { FoundPair } from './archive.ts';
import {
  parseCallRow,
  parseCorrectionsRow,
  parseHashesRow,
  parseIssuerRow,
  parseParticipantsRow,
  parseTextRow,
  parseVisibilityRow,
} from './rows.ts';
import type { Tables } from './tables.ts';

/** The newest revision of a pair, or the one asked for; null where there is none. */
export async function findPair(
  db: Kysely<Tables>,
  code: PairCode,
  revision?: number,
): Promise<FoundPair | null> {
  const pair = await db.selectFrom('pairs').selectAll().where('code', '=', code).executeTakeFirst();
  if (pair === undefined) return null;
  if (pair.withdrawn_at !== null) return toTombstone(code, pair.withdrawn_at, pair.tombstone);
  const number = revision ?? pair.latest_revision;
  const row = await db
    .selectFrom('revisions')
    .selectAll()
    .where('code', '=', code)
    .where('revision', '=', number)
    .executeTakeFirst();
  const texts = await db
    .selectFrom('texts')
    .selectAll()
    .where('code', '=', code)
    .where('revision', '=', number)
    .orderBy('position')
    .execute();
  if (row === undefined || texts.length === 0) return await findTombstone(db, code);
  const textsOf = (side: SideId) => texts.filter((text) => text.side === side).map(parseTextRow);
  const found: Pair = {
    code,
    revision: number,
    latestRevision: pair.latest_revision,
    createdAt: pair.created_at,
    revisedAt: row.revised_at,
    call: parseCallRow(row.call),
    a: {
      issuer: parseIssuerRow(row.a_issuer),
      participants: parseParticipantsRow(row.a_participants),
      texts: textsOf('a'),
    },
    b: {
      issuer: parseIssuerRow(row.b_issuer),
      participants: parseParticipantsRow(row.b_participants),
      texts: textsOf('b'),
    },
    visibility: parseVisibilityRow(pair.visibility),
    storedAs: parseVisibilityRow(row.visibility),
    corrections: parseCorrectionsRow(row.corrections),
  };
  return { kind: 'pair', pair: found };
}

/** For a revision that is not there: it may have been withdrawn since its pair was read. */
async function findTombstone(db: Kysely<Tables>, code: PairCode): Promise<FoundPair | null> {
  const pair = await db
    .selectFrom('pairs')
    .select(['withdrawn_at', 'tombstone'])
    .where('code', '=', code)
    .executeTakeFirst();
  return pair?.withdrawn_at ? toTombstone(code, pair.withdrawn_at, pair.tombstone) : null;
}

function toTombstone(code: PairCode, withdrawnAt: string, hashes: string | null): FoundPair {
  return { kind: 'withdrawn', tombstone: { code, withdrawnAt, sha256: parseHashesRow(hashes) } };
}
