import { timingSafeEqual } from 'node:crypto';
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Comparison } from '../model/comparison.ts';
import type { PlacedExcerpt } from '../model/excerpt.ts';
import type { EditKey, PairCode } from '../model/pair.ts';
import type { PairPage, PairQuery } from '../model/summary.ts';
import { appearWhole } from './appear-whole.ts';
import type { Archive, ComparisonKey, FoundPair, NewPair, NewRevision, RenewedLists } from './archive.ts';
import { checkContent } from './check-content.ts';
import type { Dialect } from './dialect.ts';
import { findExcerpts } from './find-excerpts.ts';
import { findPair } from './find-pair.ts';
import { findStored } from './find-stored.ts';
import { hashKey } from './hash-key.ts';
import { insertFirst, insertNext } from './insert-revision.ts';
import { latestRevision } from './latest-revision.ts';
import { listPairs } from './list-pairs.ts';
import { listingOf } from './listing-of.ts';
import { migrate, refuseNewerForm } from './migrate.ts';
import { parseComparisonRow } from './parse-comparison-row.ts';
import { pruneComparisons } from './prune-comparisons.ts';
import { replaceListing } from './replace-listing.ts';
import { saveComparison } from './save-comparison.ts';
import type { Tables } from './tables.ts';
import { weighTexts } from './weigh-texts.ts';
import { withdrawPair } from './withdraw-pair.ts';
import { writeWhole } from './write-whole.ts';

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
    await this.#write((db) => insertFirst(db, this.#dialect, pair));
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
      await insertFirst(db, this.#dialect, pair);
      for (const [index, revision] of later.entries())
        await insertNext(db, this.#dialect, revision, index + 1);
      return true;
    });
  }

  async insertRevision(revision: NewRevision, base: number): Promise<number | null> {
    const { code } = revision;
    return await this.#write(async (db) => {
      if ((await latestRevision(db, code)) !== base) return null;
      return await insertNext(db, this.#dialect, revision, base);
    });
  }

  async findPair(code: PairCode, revision?: number): Promise<FoundPair | null> {
    return await findPair(this.#db, code, revision);
  }

  async weightOf(code: PairCode, revision?: number): Promise<number> {
    return await weighTexts(this.#db, code, revision);
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
    await this.#write((db) => withdrawPair(db, this.#dialect, code, now));
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
    await saveComparison(this.#dialect, key, comparison);
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
      await pruneComparisons(db, code, analysis);
      await replaceListing(db, this.#dialect, code, listingOf(draft, summary));
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
