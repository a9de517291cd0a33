import type { Comparison } from '../model/comparison.ts';
import type { Pair } from '../model/pair.ts';
import { toFinding } from './finding.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { type LedgerCellView, toLedgerCell } from './ledger-cell.ts';
import { counted, longDay } from './phrases.ts';
import { shownPair } from './shown-pair.ts';

/** The compact view that stands inside other people's pages. */
export interface EmbedView {
  readonly layout: LayoutView;
  readonly address: string;
  readonly heading: string;
  readonly kick: string;
  readonly finding: string;
  readonly nameA: string;
  readonly nameB: string;
  readonly wordsA: string;
  readonly wordsB: string;
  readonly rows: readonly EmbedRow[];
  readonly more: string | null;
}

export interface EmbedRow {
  readonly label: string;
  readonly href: string;
  readonly a: LedgerCellView;
  readonly b: LedgerCellView;
}

/** Rows shown at the most: an embed is a glance. */
const ROWS = 12;

/** Makes the embed view of a comparison, or of one topic of it. @param topic id of a topic; null for all of them */
export function toEmbedView(
  { pair: given, comparison, topic }: { pair: Pair; comparison: Comparison; topic: string | null },
  context: LayoutContext,
): EmbedView {
  const pair = shownPair(given);
  const names = { a: pair.a.issuer.name, b: pair.b.issuer.name };
  const page = `${context.baseUrl}/c/${pair.code}`;
  const rows = comparison.ledger.filter((row) => topic === null || row.topic === topic);
  const kept = new Set(
    rows.toSorted((one, other) => other.a.share + other.b.share - (one.a.share + one.b.share)).slice(0, ROWS),
  );
  const shown = rows.filter((row) => kept.has(row));
  const widest = Math.max(0.0001, ...shown.flatMap(({ a, b }) => [a.share, b.share]));
  return {
    layout: toLayoutView(context, {
      title: `${pair.call.title}: ${names.a} and ${names.b} compared`,
      description: 'A comparison of two readouts.',
      canonical: page,
      isUnlisted: true,
      isIllustrative: pair.call.illustrative,
    }),
    address: topic === null ? page : `${page}/t/${topic}`,
    heading: pair.call.title,
    kick: longDay(pair.call.date),
    finding: toFinding(comparison, names),
    nameA: names.a,
    nameB: names.b,
    wordsA: counted(comparison.a.words, 'word'),
    wordsB: counted(comparison.b.words, 'word'),
    rows: shown.map(({ topic: id, label, a, b }) => {
      const href = `${page}/t/${id}`;
      return { label, href, a: toLedgerCell(a, href, widest), b: toLedgerCell(b, href, widest) };
    }),
    more:
      rows.length > shown.length ? `${counted(rows.length - shown.length, 'more topic')} on the page.` : null,
  };
}
