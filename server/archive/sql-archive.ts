import { createHash, timingSafeEqual } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import type { Comparison } from '../model/comparison.ts';
import type { EditKey, Pair, PairCode, PairDraft, ReadoutText } from '../model/pair.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import type { ListedPair, PairPage, PairQuery, PairSummary } from '../model/summary.ts';
import type { Archive, ComparisonKey, Found, NewPair, NewRevision } from './archive.ts';
import { checkContent } from './check-content.ts';
import type { Dialect } from './dialect.ts';
import { migrate } from './migrate.ts';
import {
  parseCallRow,
  parseCorrectionsRow,
  parseHashesRow,
  parseIssuerRow,
  parseParticipantsRow,
  parseSummaryRow,
  parseTextRow,
  parseVisibilityRow,
} from './rows.ts';
import { searchWords } from './search-words.ts';
import { StorageError } from './storage-error.ts';
import type { Tables, TextsTable } from './tables.ts';
import { writeOnce, writeWhole } from './write-whole.ts';

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
    return writeWhole(this.#dialect, change);
  }

  async insertPair(pair: NewPair): Promise<void> {
    await this.#write((db) => this.#insertFirst(db, pair));
  }

  async insertMissing(pair: NewPair, except: ReadonlySet<PairCode>): Promise<boolean> {
    const { a, b } = pair.draft;
    const hashes = [...a.texts, ...b.texts].map(({ sha256 }) => sha256);
    return await this.#write(async (db) => {
      const stored = await findStored(db, hashes);
      if (stored.some((code) => !except.has(code))) return false;
      await this.#insertFirst(db, pair);
      return true;
    });
  }

  async #insertFirst(db: Kysely<Tables>, pair: NewPair): Promise<void> {
    const { code, editKey, draft, now, comparison, summary } = pair;
    await db
      .insertInto('pairs')
      .values({
        code,
        edit_key_hash: hashKey(editKey),
        visibility: draft.visibility,
        call_date: draft.call.date,
        created_at: now,
        latest_revision: 1,
        summary: JSON.stringify(summary),
        withdrawn_at: null,
        tombstone: null,
      })
      .execute();
    await this.#insertContent(db, { code, draft, now, comparison, summary }, 1);
  }

  async insertRevision(revision: NewRevision, base: number): Promise<number | null> {
    const { code, draft, summary } = revision;
    return await this.#write(async (db) => {
      const pair = await db
        .selectFrom('pairs')
        .select('latest_revision')
        .where('code', '=', code)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst();
      if (pair?.latest_revision !== base) return null;
      await db
        .updateTable('pairs')
        .set({
          visibility: draft.visibility,
          call_date: draft.call.date,
          latest_revision: base + 1,
          summary: JSON.stringify(summary),
        })
        .where('code', '=', code)
        .execute();
      await this.#insertContent(db, revision, base + 1);
      return base + 1;
    });
  }

  async #insertContent(db: Kysely<Tables>, content: NewRevision, revision: number): Promise<void> {
    const { code, draft, now, comparison, summary } = content;
    await db
      .insertInto('revisions')
      .values({
        code,
        revision,
        revised_at: now,
        call: JSON.stringify(draft.call),
        a_issuer: JSON.stringify(draft.a.issuer),
        b_issuer: JSON.stringify(draft.b.issuer),
        a_participants: JSON.stringify(draft.a.participants),
        b_participants: JSON.stringify(draft.b.participants),
        visibility: draft.visibility,
        corrections: JSON.stringify(draft.corrections),
      })
      .execute();
    const texts = SIDE_IDS.flatMap((side) =>
      draft[side].texts.map((text, position) => toTextRow(text, { code, revision, side, position })),
    );
    await db.insertInto('texts').values(texts).execute();
    await db
      .insertInto('comparisons')
      .values(toComparisonRow(keyOf(content, revision), comparison))
      .execute();
    await this.#index(db, code, draft, summary);
  }

  async #index(db: Kysely<Tables>, code: PairCode, draft: PairDraft, summary: PairSummary): Promise<void> {
    await db.deleteFrom('facets').where('code', '=', code).execute();
    const listed = draft.visibility === 'public';
    const words = listed ? searchWords(searchable(draft, summary)) : [];
    await this.#dialect.indexWords(db, code, words);
    if (!listed) return;
    const facets = [
      ...summary.topics.map(({ id }) => ({ code, kind: 'topic', value: id })),
      ...SIDE_IDS.flatMap((side) => {
        const { party, issuer, name } = summary[side];
        return [
          { code, kind: 'party', value: name },
          ...(party === null ? [] : [{ code, kind: 'party', value: party }]),
          ...(issuer === null ? [] : [{ code, kind: 'issuer', value: issuer }]),
        ];
      }),
    ];
    const distinct = new Map(facets.map((facet) => [`${facet.kind} ${facet.value}`, facet]));
    if (distinct.size > 0)
      await db
        .insertInto('facets')
        .values([...distinct.values()])
        .execute();
  }

  async findPair(code: PairCode, revision?: number): Promise<Found | null> {
    const pair = await this.#db.selectFrom('pairs').selectAll().where('code', '=', code).executeTakeFirst();
    if (pair === undefined) return null;
    if (pair.withdrawn_at !== null) return toTombstone(code, pair.withdrawn_at, pair.tombstone);
    const number = revision ?? pair.latest_revision;
    const row = await this.#db
      .selectFrom('revisions')
      .selectAll()
      .where('code', '=', code)
      .where('revision', '=', number)
      .executeTakeFirst();
    const texts = await this.#db
      .selectFrom('texts')
      .selectAll()
      .where('code', '=', code)
      .where('revision', '=', number)
      .orderBy('position')
      .execute();
    if (row === undefined || texts.length === 0) return await this.#findTombstone(code);
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
  async #findTombstone(code: PairCode): Promise<Found | null> {
    const pair = await this.#db
      .selectFrom('pairs')
      .select(['withdrawn_at', 'tombstone'])
      .where('code', '=', code)
      .executeTakeFirst();
    return pair?.withdrawn_at ? toTombstone(code, pair.withdrawn_at, pair.tombstone) : null;
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

  async withdrawPair(code: PairCode, now: string): Promise<void> {
    await this.#write(async (db) => {
      const pair = await db
        .selectFrom('pairs')
        .select('code')
        .where('code', '=', code)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst();
      // Withdrawn a second time it has no texts whose hashes its tombstone could keep.
      if (pair === undefined) return;
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

  async findComparison(key: ComparisonKey): Promise<Comparison | null> {
    const row = await this.#db
      .selectFrom('comparisons')
      .select('comparison')
      .where('code', '=', key.code)
      .where('revision', '=', key.revision)
      .where('a_text', '=', key.a)
      .where('b_text', '=', key.b)
      .where('taxonomy', '=', key.taxonomy)
      .executeTakeFirst();
    // Written by this program from a finished value; its format carries its version.
    return row === undefined ? null : (JSON.parse(row.comparison) as Comparison);
  }

  async saveComparison(key: ComparisonKey, comparison: Comparison): Promise<void> {
    try {
      await writeOnce(this.#dialect, async (db) => {
        const revision = await db
          .selectFrom('revisions')
          .select('revision')
          .where('code', '=', key.code)
          .where('revision', '=', key.revision)
          .executeTakeFirst();
        // A comparison carries its texts: one that ends after its pair was withdrawn must not bring them back.
        if (revision === undefined) return;
        await db
          .insertInto('comparisons')
          .values(toComparisonRow(key, comparison))
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      });
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
    }
  }

  async listPairs(query: PairQuery): Promise<PairPage> {
    const words = query.q === null ? [] : searchWords(query.q);
    let listed = this.#db
      .selectFrom('pairs')
      .where('visibility', '=', 'public')
      .where('withdrawn_at', 'is', null);
    if (words.length > 0) listed = listed.where(this.#dialect.matchesWords(words));
    for (const kind of ['topic', 'party', 'issuer'] as const) {
      const value = query[kind];
      if (value === null) continue;
      listed = listed.where('code', 'in', (db) =>
        db.selectFrom('facets').select('facets.code').where('kind', '=', kind).where('value', '=', value),
      );
    }
    if (query.from !== null) listed = listed.where('call_date', '>=', query.from);
    if (query.to !== null) listed = listed.where('call_date', '<=', query.to);
    const { total } = await listed
      .select((db) => db.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();

    let page = listed;
    const after = query.cursor === null ? null : readCursor(query.cursor);
    if (after !== null) {
      page = page.where((db) =>
        db.or([
          db('call_date', '<', after.date),
          db.and([db('call_date', '=', after.date), db('code', '>', after.code)]),
        ]),
      );
    }
    const byStoring = query.order === 'stored';
    const selected = page.select((db) => [
      'code',
      'call_date',
      'summary',
      'created_at',
      db
        .selectFrom('revisions')
        .select('revised_at')
        .whereRef('revisions.code', '=', 'pairs.code')
        .whereRef('revisions.revision', '=', 'pairs.latest_revision')
        .as('revised_at'),
    ]);
    const ordered = byStoring
      ? selected.orderBy('revised_at', 'desc').orderBy('sequence', 'desc')
      : selected.orderBy('call_date', 'desc').orderBy('code');
    const rows = await ordered.limit(query.limit + 1).execute();
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      items: shown.map(
        ({ code, summary, created_at: createdAt, revised_at: revisedAt }): ListedPair => ({
          code: code as PairCode,
          createdAt,
          revisedAt: revisedAt ?? createdAt,
          ...parseSummaryRow(summary),
        }),
      ),
      nextCursor:
        !byStoring && rows.length > query.limit && last ? writeCursor(last.call_date, last.code) : null,
      total: Number(total),
    };
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
    await this.#dialect.backup(file);
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

async function findStored(db: Kysely<Tables>, hashes: readonly string[]): Promise<readonly PairCode[]> {
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

/** Hex SHA-256: the key has 128 random bits, so that no slower hash is needed against guessing. */
function hashKey(key: EditKey | string): string {
  return createHash('sha256').update(key).digest('hex');
}

function keyOf({ code, comparison, draft }: NewRevision, revision: number): ComparisonKey {
  return {
    code,
    revision,
    a: draft.a.texts[0]?.id ?? '',
    b: draft.b.texts[0]?.id ?? '',
    taxonomy: comparison.taxonomy.sha256,
  };
}

function toComparisonRow({ code, revision, a, b, taxonomy }: ComparisonKey, comparison: Comparison) {
  return { code, revision, a_text: a, b_text: b, taxonomy, comparison: JSON.stringify(comparison) };
}

function toTombstone(code: PairCode, withdrawnAt: string, hashes: string | null): Found {
  return { kind: 'withdrawn', tombstone: { code, withdrawnAt, sha256: parseHashesRow(hashes) } };
}

function toTextRow(
  text: ReadoutText,
  place: { code: string; revision: number; side: SideId; position: number },
): Insertable<TextsTable> {
  return {
    ...place,
    text_id: text.id,
    text: text.text,
    sha256: text.sha256,
    language: text.language,
    kind: text.kind,
    title: text.title,
    channel: text.channel,
    source_url: text.sourceUrl,
    source_note: text.sourceNote,
    published: text.published,
    captured: text.captured,
    edit_note: text.editNote,
  };
}

function searchable({ call, a, b }: PairDraft, summary: PairSummary): string {
  const texts = [...a.texts, ...b.texts].flatMap(({ title, text }) => [title ?? '', text]);
  const issuers = [a.issuer, b.issuer].flatMap(({ name, body }) => [name, body ?? '']);
  return [
    call.title,
    ...[call, a, b].flatMap(({ participants }) => participants),
    ...issuers,
    ...summary.topics.map(({ label }) => label),
    ...texts,
  ].join('\n');
}

function writeCursor(date: string, code: string): string {
  return Buffer.from(`${date} ${code}`).toString('base64url');
}

/** A cursor that is none of ours begins at the first page. */
function readCursor(cursor: string): { readonly date: string; readonly code: string } | null {
  const [date = '', code = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? { date, code } : null;
}
