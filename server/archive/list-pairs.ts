import type { PairCode } from '../model/pair.ts';
import type { ListedPair, PairPage, PairQuery } from '../model/summary.ts';
import type { Dialect } from './dialect.ts';
import { parseSummaryRow } from './rows.ts';
import { searchWords } from './search-words.ts';

/** Public pairs that answer the query, newest call first, or as they were stored; a page at a time. */
export async function listPairs(dialect: Dialect, query: PairQuery): Promise<PairPage> {
  const words = query.q === null ? [] : searchWords(query.q);
  let listed = dialect.db
    .selectFrom('pairs')
    .where('visibility', '=', 'public')
    .where('withdrawn_at', 'is', null);
  if (words.length > 0) listed = listed.where(dialect.matchesWords(words));
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

function writeCursor(date: string, code: string): string {
  return Buffer.from(`${date} ${code}`).toString('base64url');
}

/** A cursor that is none of ours begins at the first page. */
function readCursor(cursor: string): { readonly date: string; readonly code: string } | null {
  const [date = '', code = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? { date, code } : null;
}
