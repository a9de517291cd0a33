import { createHash, timingSafeEqual } from 'node:crypto';
import { type ExpressionBuilder, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Comparison } from '../model/comparison.ts';
import { highestNumber } from '../model/corrections.ts';
import type { PlacedExcerpt } from '../model/excerpt.ts';
import type { EditKey, PairCode } from '../model/pair.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import type { PairPage, PairQuery } from '../model/summary.ts';
import { END_WEIGHT, SENTENCE_ENDS } from '../model/text-weight.ts';
import { appearWhole } from './appear-whole.ts';
import type { Archive, ComparisonKey, FoundPair, NewPair, NewRevision, RenewedLists } from './archive.ts';
import { checkContent } from './check-content.ts';
import type { Dialect } from './dialect.ts';
import { findExcerpts } from './find-excerpts.ts';
import { findPair } from './find-pair.ts';
import { findStored } from './find-stored.ts';
import { listPairs } from './list-pairs.ts';
import { type Listing, listingOf } from './listing-of.ts';
import { migrate, refuseNewerForm } from './migrate.ts';
import { parseComparisonRow } from './parse-comparison-row.ts';
import { StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';
import { keyOf, toComparisonRow, toRevisionRow, toTextRow } from './to-rows.ts';
import { writeOnce, writeWhole } from './write-whole.ts';

/** `textWeight`, as a database computes it. */
const WEIGHT = sql<number>`length(text) + ${sql.lit(END_WEIGHT)} * (length(text) - length(${SENTENCE_ENDS.reduce<
  RawBuilder<unknown>
>((rest, end) => sql`replace(${rest}, ${end}, '')`, sql.ref('text'))}))`;

/** Opens an archive over a database, brought to its newest form. */
export async function openArchive(dialect: Dialect): Promise<Archive> {
  try {
    await migrate(dialect);
    await dialect.stopWaiting();
  } catch (error) {
    await dialect.close();
    throw error;
  }
  return new SqlArchive(dialect);
}

class SqlArchive implements Archive {
  readonly #dialect: Dialect;
  readonly #db: Kysely<Tables>;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.#db = dialect.db;
  }

  async checkForm(): Promise<void> {
    await refuseNewerForm(this.#db);
  }

  async isEmpty(): Promise<boolean> {
    const row = await this.#db.selectFrom('pairs').select('code').limit(1).executeTakeFirst();
    return row === undefined;
  }

  async isFirstLoadOpen(): Promise<boolean> {
    const row = await this.#db
      .selectFrom('states')
      .select('value')
      .where('name', '=', 'first-load')
      .executeTakeFirst();
    return row?.value === 'begun';
  }

  async setFirstLoad(value: 'begun' | 'ended'): Promise<void> {
    await this.#write(async (db) => {
      await db
        .insertInto('states')
        .values({ name: 'first-load', value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
    });
  }

  #write<T>(change: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    return writeWhole(this.#dialect, async (db) => {
      await refuseNewerForm(db);
      return await change(db);
    });
  }

  async insertPair(pair: NewPair): Promise<void> {
    await this.#write((db) => this.#insertFirst(db, pair));
  }

  async insertMissing(
    pair: NewPair,
    except: ReadonlySet<PairCode>,
    later: readonly NewRevision[] = [],
  ): Promise<boolean> {
    const { a, b } = (later.at(-1) ?? pair).draft;
    const hashes = [...a.texts, ...b.texts].map(({ sha256 }) => sha256);
    return await this.#write(async (db) => {
      const stored = await findStored(db, hashes);
      if (stored.some((code) => !except.has(code))) return false;
      await this.#insertFirst(db, pair);
      for (const [index, revision] of later.entries()) await this.#insertNext(db, revision, index + 1);
      return true;
    });
  }

  async #insertFirst(db: Kysely<Tables>, pair: NewPair): Promise<void> {
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
    await this.#insertContent(db, content, 1);
  }

  async insertRevision(revision: NewRevision, base: number): Promise<number | null> {
    const { code } = revision;
    return await this.#write(async (db) => {
      if ((await this.#latestRevision(db, code)) !== base) return null;
      return await this.#insertNext(db, revision, base);
    });
  }

  /** Null for a pair that is not there or was withdrawn. */
  async #latestRevision(db: Kysely<Tables>, code: PairCode): Promise<number | null> {
    const pair = await db
      .selectFrom('pairs')
      .select('latest_revision')
      .where('code', '=', code)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
    return pair?.latest_revision ?? null;
  }

  async #insertNext(db: Kysely<Tables>, revision: NewRevision, base: number): Promise<number> {
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
    await this.#pruneComparisons(db, code, analysis);
    await this.#insertContent(db, revision, base + 1);
    return base + 1;
  }

  async #insertContent(db: Kysely<Tables>, content: NewRevision, revision: number): Promise<void> {
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
    await this.#list(db, code, listingOf(draft, summary));
  }

  /** Leaves none of a pair's comparisons but those that come from `analysis`: nobody would be shown the others again. */
  async #pruneComparisons(db: Kysely<Tables>, code: PairCode, analysis: string): Promise<void> {
    await db.deleteFrom('comparisons').where('code', '=', code).where('taxonomy', '<>', analysis).execute();
  }

  /** Replaces what a pair is found by. */
  async #list(db: Kysely<Tables>, code: PairCode, { facets, words }: Listing): Promise<void> {
    await db.deleteFrom('facets').where('code', '=', code).execute();
    await this.#dialect.indexWords(db, code, words);
    if (facets.length === 0) return;
    const rows = facets.map(({ kind, value }) => ({ code, kind, value }));
    await db.insertInto('facets').values(rows).execute();
  }

  async findPair(code: PairCode, revision?: number): Promise<FoundPair | null> {
    return await findPair(this.#db, code, revision);
  }

  async weightOf(code: PairCode, revision?: number): Promise<number> {
    const newest = this.#db.selectFrom('pairs').select('latest_revision').where('code', '=', code);
    const { weight } = await this.#db
      .selectFrom('texts')
      .select(({ fn }) => fn.sum<number | null>(WEIGHT).as('weight'))
      .where('code', '=', code)
      .where('revision', '=', revision ?? newest)
      .executeTakeFirstOrThrow();
    return Number(weight ?? 0);
  }

  async textNames(code: PairCode): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('texts')
      .select('text_id')
      .distinct()
      .where('code', '=', code)
      .execute();
    // Sorted here: databases differ in how they order words.
    return rows.map(({ text_id: name }) => name).sort();
  }

  async lastDecision(code: PairCode): Promise<number> {
    const row = await this.#db
      .selectFrom('pairs')
      .select('last_decision')
      .where('code', '=', code)
      .executeTakeFirst();
    return row?.last_decision ?? 0;
  }

  async isEditKey(code: PairCode, key: string): Promise<boolean> {
    const row = await this.#db
      .selectFrom('pairs')
      .select('edit_key_hash')
      .where('code', '=', code)
      .executeTakeFirst();
    // A missing pair is compared against as well, so that the answer takes as long.
    const expected = Buffer.from(row?.edit_key_hash ?? hashKey(''), 'hex');
    const same = timingSafeEqual(Buffer.from(hashKey(key), 'hex'), expected);
    return same && row !== undefined;
  }

  async setEditKey(code: PairCode, key: EditKey): Promise<boolean> {
    return await this.#write(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('pairs')
        .set({ edit_key_hash: hashKey(key) })
        .where('code', '=', code)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst();
      return Number(numUpdatedRows) > 0;
    });
  }

  async withdrawPair(code: PairCode, now: string): Promise<void> {
    await this.#write(async (db) => {
      // Withdrawn a second time it has no texts whose hashes its tombstone could keep.
      if ((await this.#latestRevision(db, code)) === null) return;
      const texts = await db
        .selectFrom('texts')
        .select(['side', 'sha256'])
        .where('code', '=', code)
        .execute();
      const hashes = (side: SideId) => [
        ...new Set(texts.filter((text) => text.side === side).map(({ sha256 }) => sha256)),
      ];
      await db.deleteFrom('texts').where('code', '=', code).execute();
      await db.deleteFrom('comparisons').where('code', '=', code).execute();
      await db.deleteFrom('facets').where('code', '=', code).execute();
      await db.deleteFrom('revisions').where('code', '=', code).execute();
      await this.#dialect.indexWords(db, code, []);
      await db
        .updateTable('pairs')
        .set({
          withdrawn_at: now,
          summary: '{}',
          tombstone: JSON.stringify({ a: hashes('a'), b: hashes('b') }),
        })
        .where('code', '=', code)
        .execute();
    });
  }

  async findComparison(key: ComparisonKey): Promise<Comparison | 'damaged' | null> {
    const row = await this.#db
      .selectFrom('comparisons')
      .select('comparison')
      .where('code', '=', key.code)
      .where('revision', '=', key.revision)
      .where('a_text', '=', key.a)
      .where('b_text', '=', key.b)
      .where('taxonomy', '=', key.analysis)
      .executeTakeFirst();
    return row === undefined ? null : (parseComparisonRow(row.comparison) ?? 'damaged');
  }

  async saveComparison(key: ComparisonKey, comparison: Comparison): Promise<void> {
    try {
      await writeOnce(this.#dialect, async (db) => {
        await refuseNewerForm(db);
        const revision = await db
          .selectFrom('revisions')
          .select('revision')
          .where('code', '=', key.code)
          .where('revision', '=', key.revision)
          .executeTakeFirst();
        // A comparison carries its texts: one that ends after its pair was withdrawn must not bring them back.
        if (revision === undefined) return;
        const row = toComparisonRow(key, comparison);
        // One that is there is damaged, or another server was quicker and it is the same.
        await db
          .insertInto('comparisons')
          .values(row)
          .onConflict((conflict) =>
            conflict
              .columns(['code', 'revision', 'a_text', 'b_text', 'taxonomy'])
              .doUpdateSet({ comparison: row.comparison }),
          )
          .execute();
      });
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
    }
  }

  async nextStale(analysis: string, code: string): Promise<PairCode | null> {
    const row = await this.#db
      .selectFrom('pairs')
      .select('code')
      .where('withdrawn_at', 'is', null)
      .where(isStale(analysis))
      .where('code', '>', code)
      .orderBy('code')
      .limit(1)
      .executeTakeFirst();
    return (row?.code as PairCode | undefined) ?? null;
  }

  async renewLists(
    { code, draft, summary, analysis }: RenewedLists,
    revision: number,
    anyway = false,
  ): Promise<boolean> {
    return await this.#write(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('pairs')
        .set({ summary: JSON.stringify(summary), analysis })
        .where('code', '=', code)
        .where('latest_revision', '=', revision)
        .where('withdrawn_at', 'is', null)
        .$if(!anyway, (update) => update.where(isStale(analysis)))
        .executeTakeFirst();
      if (Number(numUpdatedRows) === 0) return false;
      await this.#pruneComparisons(db, code, analysis);
      await this.#list(db, code, listingOf(draft, summary));
      return true;
    });
  }

  async listPairs(query: PairQuery): Promise<PairPage> {
    return await listPairs(this.#dialect, query);
  }

  async findExcerpts(
    code: PairCode,
    question: string,
    characters: number,
  ): Promise<readonly PlacedExcerpt[]> {
    return await findExcerpts(this.#db, code, question, characters);
  }

  async findByHash(sha256: string): Promise<readonly PairCode[]> {
    const rows = await this.#db
      .selectFrom('texts')
      .innerJoin('pairs', 'pairs.code', 'texts.code')
      .select(['pairs.code', 'pairs.sequence'])
      .distinct()
      .where('texts.sha256', '=', sha256)
      .where('pairs.visibility', '=', 'public')
      .orderBy('pairs.sequence')
      .execute();
    return rows.map(({ code }) => code as PairCode);
  }

  async findStored(hashes: readonly string[]): Promise<readonly PairCode[]> {
    return await findStored(this.#db, hashes);
  }

  async allCodes(): Promise<readonly PairCode[]> {
    const rows = await this.#db
      .selectFrom('pairs')
      .select('code')
      .where('withdrawn_at', 'is', null)
      .orderBy('sequence')
      .execute();
    return rows.map(({ code }) => code as PairCode);
  }

  async backup(file: string): Promise<void> {
    await appearWhole(file, (partial) => this.#dialect.backup(partial));
  }

  async check(): Promise<readonly string[]> {
    return [...(await this.#dialect.check()), ...(await checkContent(this.#db))];
  }

  async checkContent(milliseconds: number): Promise<readonly string[]> {
    const late = performance.now() + milliseconds;
    return await checkContent(this.#db, () => performance.now() > late);
  }

  async close(): Promise<void> {
    await this.#dialect.close();
  }
}

/** A condition on `pairs`: the lists come from another analysis, or it is not known from which. */
function isStale(analysis: string) {
  return ({ or, eb }: ExpressionBuilder<Tables, 'pairs'>) =>
    or([eb('analysis', 'is', null), eb('analysis', '<>', analysis)]);
}

/** Hex SHA-256: the key has 128 random bits, so that no slower hash is needed against guessing. */
function hashKey(key: EditKey | string): string {
  return createHash('sha256').update(key).digest('hex');
}
