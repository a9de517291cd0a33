import type { Comparison } from '../model/comparison.ts';
import type { Topic } from '../model/knowledge.ts';
import type { Pair } from '../model/pair.ts';
import { toFinding } from './finding.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { type LedgerCellView, toLedgerCell } from './ledger-cell.ts';
import { counted, longDay } from './phrases.ts';
import { shownPair } from './shown-pair.ts';
import { type TopicSideView, toTopicView } from './topic-view.ts';

/** The compact view that stands inside other people's pages. */
export interface EmbedView {
  readonly layout: LayoutView;
  readonly address: string;
  readonly heading: string;
  readonly kick: string;
  readonly stand: string;
  readonly nameA: string;
  readonly nameB: string;
  readonly wordsA: string;
  readonly wordsB: string;
  readonly rows: readonly EmbedRow[];
  /** What each side says of the one topic; empty where all topics are shown. */
  readonly sides: readonly TopicSideView[];
  readonly caption: string;
}

export interface EmbedRow {
  readonly label: string;
  readonly href: string;
  readonly a: LedgerCellView;
  readonly b: LedgerCellView;
}

/** Rows shown at the most: an embed is a glance. */
const ROWS = 8;

/** Makes the embed view of a comparison, or of one topic of it. @param topic null for all of them */
export function toEmbedView(
  { pair: given, comparison, topic }: { pair: Pair; comparison: Comparison; topic: Topic | null },
  context: LayoutContext,
): EmbedView {
  const pair = shownPair(given);
  const names = { a: pair.a.issuer.name, b: pair.b.issuer.name };
  const page = `${context.baseUrl}/c/${pair.code}`;
  const told = topic === null ? null : toTopicView({ pair: given, comparison, topic }, context);
  const revision = pair.revision === pair.latestRevision ? page : `${page}/r/${pair.revision}`;
  const rows = comparison.ledger.filter((row) => topic === null || row.topic === topic.id);
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
    address: topic === null ? revision : `${page}/t/${topic.id}`,
    heading: topic === null ? pair.call.title : topic.label,
    kick: topic === null ? longDay(pair.call.date) : `${pair.call.title}, ${longDay(pair.call.date)}`,
    stand: told?.statement ?? toFinding(comparison, names),
    nameA: names.a,
    nameB: names.b,
    wordsA: counted(comparison.a.words, 'word'),
    wordsB: counted(comparison.b.words, 'word'),
    rows: shown.map(({ topic: id, label, a, b }) => {
      const href = `${page}/t/${id}`;
      return { label, href, a: toLedgerCell(a, href, widest), b: toLedgerCell(b, href, widest) };
    }),
    sides: told?.sides ?? [],
    caption: `Share of each text’s own words; small figures: the order in which it raises the topic.${
      rows.length > shown.length ? ` ${shown.length} of ${rows.length} topics.` : ''
    }`,
  };
}
