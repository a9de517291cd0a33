import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Comparison } from '../model/comparison.ts';
import type { Tables } from './tables.ts';

/** Rows that are looked at between two looks at the clock. */
const BATCH = 50;

/**
 * Says which stored texts no longer have their hash and which comparisons cannot be read: what the database's own check
 * does not see, since a flipped bit in a text leaves its tables in order. Newest first, until `isLate` says stop.
 */
export async function checkContent(
  db: Kysely<Tables>,
  isLate: () => boolean = () => false,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let before = Number.MAX_SAFE_INTEGER; before > 0 && !isLate(); ) {
    const { rows } = await sql<{
      place: number;
      code: string;
      revision: number;
      text_id: string;
      text: string;
      sha256: string;
    }>`select rowid as place, code, revision, text_id, text, sha256 from texts
       where rowid < ${before} order by rowid desc limit ${BATCH}`.execute(db);
    for (const { code, revision, text_id, text, sha256 } of rows) {
      if (hash(text) === sha256) continue;
      faults.push(`The text ${text_id} of ${code}, revision ${revision}, does not have its hash.`);
    }
    before = rows.at(-1)?.place ?? 0;
  }
  for (let before = Number.MAX_SAFE_INTEGER; before > 0 && !isLate(); ) {
    const { rows } = await sql<{ place: number; code: string; revision: number; comparison: string }>`
      select rowid as place, code, revision, comparison from comparisons
      where rowid < ${before} order by rowid desc limit ${BATCH}`.execute(db);
    for (const { code, revision, comparison } of rows) {
      if (!isSound(comparison)) faults.push(`A comparison of ${code}, revision ${revision}, cannot be read.`);
    }
    before = rows.at(-1)?.place ?? 0;
  }
  return faults;
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** A comparison carries its texts with their hashes. */
function isSound(json: string): boolean {
  try {
    const { a, b } = JSON.parse(json) as Comparison;
    return hash(a.text) === a.sha256 && hash(b.text) === b.sha256;
  } catch {
    return false;
  }
}
