import type { PairCode } from '../model/pair.ts';
import { readCursor, writeCursor } from '../model/pair-cursor.ts';
import type { ListedPair, PairPage, PairQuery } from '../model/summary.ts';
import type { Dialect } from './dialect.ts';
import { parseSummaryRow } from './rows.ts';
import { searchWords } from './search-words.ts';

/** Public pairs that answer the query, newest call first, or as they were stored; a page at a time. */
export async function listPairs(dialect: Dialect, query: PairQuery): Promise<PairPage> {
  const answers = answersTo(dialect, query);
  const { total } = await answers
    .select((db) => db.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  // One more than is shown tells whether there is another page.
  const rows = await inOrder(behindCursor(answers, query.cursor), query.order)
    .limit(query.limit + 1)
    .execute();
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  const hasNext = query.order !== 'stored' && rows.length > query.limit;
  const damaged: PairCode[] = [];
  const items = shown.flatMap((row) => {
    const listed = toListedPair(row);
    if (listed === null) damaged.push(row.code as PairCode);
    return listed ?? [];
  });
  return {
    items,
    ...(damaged.length > 0 && { damaged }),
    nextCursor: hasNext && last ? writeCursor({ date: last.call_date, code: last.code }) : null,
    total: Number(total),
  };
}

type Answers = ReturnType<typeof answersTo>;

/** All public pairs that meet the conditions of a query. */
function answersTo(dialect: Dialect, query: PairQuery) {
  const words = query.q === null ? [] : searchWords(query.q);
  let pairs = dialect.db
    .selectFrom('pairs')
    .where('visibility', '=', 'public')
    .where('withdrawn_at', 'is', null);
  if (words.length > 0) pairs = pairs.where(dialect.matchesWords(words));
  // Marks alone are in no text's words; without this they would find every pair.
  else if (query.q !== null) pairs = pairs.where((db) => db.lit(false));
  for (const kind of ['topic', 'party', 'issuer'] as const) {
    const value = query[kind];
    if (value === null) continue;
    pairs = pairs.where('code', 'in', (db) =>
      db.selectFrom('facets').select('facets.code').where('kind', '=', kind).where('value', '=', value),
    );
  }
  if (query.from !== null) pairs = pairs.where('call_date', '>=', query.from);
  if (query.to !== null) pairs = pairs.where('call_date', '<=', query.to);
  return pairs;
}

/** Those behind the end of a page; all of them for a cursor that is none of ours. */
function behindCursor(answers: Answers, cursor: string | null): Answers {
  const after = cursor === null ? null : readCursor(cursor);
  if (after === null) return answers;
  return answers.where((db) =>
    db.or([
      db('call_date', '<', after.date),
      db.and([db('call_date', '=', after.date), db('code', '>', after.code)]),
    ]),
  );
}

/** What a list shows of each, in its order. */
function inOrder(answers: Answers, order: PairQuery['order']) {
  const listed = answers.select(['code', 'call_date', 'summary', 'created_at', 'revised_at']);
  return order === 'stored'
    ? listed.orderBy('revised_at', 'desc').orderBy('sequence', 'desc')
    : listed.orderBy('call_date', 'desc').orderBy('code');
}

/** Null for a pair whose summary is damaged: the others are listed without it. */
function toListedPair(row: {
  readonly code: string;
  readonly summary: string;
  readonly created_at: string;
  readonly revised_at: string | null;
}): ListedPair | null {
  const summary = parseSummaryRow(row.summary);
  if (summary === null) return null;
  return {
    code: row.code as PairCode,
    createdAt: row.created_at,
    revisedAt: row.revised_at ?? row.created_at,
    ...summary,
  };
}
