import type { Comparison, LedgerRow } from '../model/comparison.ts';
import { SIDE_IDS } from '../model/side.ts';
import { type LedgerCellView, toLedgerCell } from './ledger-cell.ts';
import { capital, counted, percent, possessive } from './phrases.ts';
import type { SideNames } from './side-names.ts';
import { STANDINGS, standingTitle } from './standing-title.ts';

export interface LedgerGroupView {
  readonly title: string;
  readonly isFirst: boolean;
  readonly rows: readonly LedgerRowView[];
}

export interface LedgerRowView {
  readonly topic: string;
  readonly label: string;
  readonly filterHref: string;
  readonly isOn: boolean;
  readonly a: LedgerCellView;
  readonly b: LedgerCellView;
}

/** A text under so many words gives shares that rest on little. */
const FEW_WORDS = 80;

/** The ledger by standing: topics of A alone, of both, of B alone; a standing without topics is left out. */
export function toLedgerView(
  { ledger }: Comparison,
  names: SideNames,
  chosen: LedgerRow | null,
  code: string,
): readonly LedgerGroupView[] {
  const widest = Math.max(0.0001, ...ledger.flatMap((row) => [row.a.share, row.b.share]));
  const groups = STANDINGS.map((standing) => ({
    standing,
    rows: ledger.filter((row) => row.standing === standing),
  }));
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ standing, rows }, index) => ({
      title: standingTitle(standing, names),
      isFirst: index === 0,
      rows: rows.map((row) => ({
        topic: row.topic,
        label: row.label,
        filterHref: `?topic=${row.topic}#texts`,
        isOn: row === chosen,
        a: toLedgerCell(row.a, `/c/${code}/t/${row.topic}`, widest),
        b: toLedgerCell(row.b, `/c/${code}/t/${row.topic}`, widest),
      })),
    }));
}

/** What the bars of the ledger mean, and how little they rest on where a text is short. */
export function toLedgerCaption({ a, b, facts }: Comparison, names: SideNames): string {
  const few = SIDE_IDS.filter((side) => facts.length[side] < FEW_WORDS);
  const resting = few.map(
    (side) => `${capital(possessive(names[side]))} shares rest on ${counted(facts.length[side], 'word')}.`,
  );
  const rest = `In sentences without a topic: ${percent(a.untagged)} of ${possessive(names.a)} words, ${percent(b.untagged)} of ${possessive(names.b)}.`;
  return [
    'Bars: share of each text’s own words. Small figures: the order in which that text first raises the topic.',
    ...resting,
    rest,
  ].join(' ');
}
