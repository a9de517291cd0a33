import type { Comparison, LedgerRow } from '../model/comparison.ts';
import { isTiny, shortSides, TINY_NOTE } from '../model/few-words.ts';
import type { SideId } from '../model/side.ts';
import { rowsOf, STANDINGS } from '../model/standing-rows.ts';
import { textQuery } from '../model/text-query.ts';
import { type LedgerCellView, toLedgerCell } from './ledger-cell.ts';
import { type PageQuery, toQuery } from './page-query.ts';
import { capital, counted, percent, possessive } from './phrases.ts';
import type { SideNames } from './side-names.ts';
import { standingTitle } from './standing-title.ts';
import { quotesOf } from './term-rows.ts';
import { type TextPiece, textPieces } from './text-pieces.ts';

export interface LedgerGroupView {
  readonly title: string;
  readonly isFirst: boolean;
  readonly rows: readonly LedgerRowView[];
}

export interface LedgerRowView {
  readonly topic: string;
  /** Its label. */
  readonly parts: readonly TextPiece[];
  readonly filterHref: string;
  readonly isOn: boolean;
  readonly a: LedgerCellView;
  readonly b: LedgerCellView;
}

/** The ledger by standing: topics of A alone, of both, of B alone; a standing without topics is left out. */
export function toLedgerView(
  comparison: Comparison,
  names: SideNames,
  chosen: LedgerRow | null,
  code: string,
  query: PageQuery,
): readonly LedgerGroupView[] {
  const { ledger } = comparison;
  const tiny = isTiny(comparison);
  const widest = Math.max(0.0001, ...ledger.flatMap((row) => [row.a.share, row.b.share]));
  const groups = STANDINGS.map((standing) => ({
    standing,
    rows: rowsOf(comparison, standing),
  }));
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ standing, rows }, index) => ({
      title: standingTitle(standing, names),
      isFirst: index === 0,
      rows: rows.map((row) => {
        const cellOf = (side: SideId) => ({
          ...toLedgerCell(row[side], `/c/${code}/t/${row.topic}${textQuery(query)}`, widest),
          said: tiny ? quotesOf(comparison, side, row.topic) : null,
        });
        return {
          topic: row.topic,
          parts: textPieces(row.label),
          filterHref: `${toQuery({ ...query, topic: row.topic })}#texts`,
          isOn: row === chosen,
          a: cellOf('a'),
          b: cellOf('b'),
        };
      }),
    }));
}

/** What the ledger's figures mean, and how little they rest on where a text is short. */
export function toLedgerCaption(comparison: Comparison, names: SideNames): string {
  const { a, b, facts } = comparison;
  if (isTiny(comparison)) {
    return `${TINY_NOTE} Small figures: the order in which that text first raises the topic.`;
  }
  const resting = shortSides(comparison).map(
    (side) => `${capital(possessive(names[side]))} shares rest on ${counted(facts.length[side], 'word')}.`,
  );
  const rest = `In sentences without a topic: ${percent(a.untagged)} of ${possessive(names.a)} words, ${percent(b.untagged)} of ${possessive(names.b)}.`;
  return [
    'Bars: share of each text’s own words. Small figures: the order in which that text first raises the topic.',
    ...resting,
    rest,
  ].join(' ');
}
