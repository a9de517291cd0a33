import { CALL_NAMES } from '../model/call-names.ts';
import type { Comparison, LedgerRow } from '../model/comparison.ts';
import { isTiny, TINY_NOTE } from '../model/few-words.ts';
import type { Topic } from '../model/knowledge.ts';
import type { Pair } from '../model/pair.ts';
import type { SideId } from '../model/side.ts';
import { largestRows, STANDINGS } from '../model/standing-rows.ts';
import { toFinding } from './finding.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { type LedgerCellView, toLedgerCell } from './ledger-cell.ts';
import { counted, longDay } from './phrases.ts';
import type { ProperLabels } from './proper-labels.ts';
import { shownPair } from './shown-pair.ts';
import { type SideNames, sideNames } from './side-names.ts';
import { standingTitle } from './standing-title.ts';
import { quotesOf } from './term-rows.ts';
import { toTopicStatement } from './topic-statement.ts';
import { type TopicSideView, toTopicSides } from './topic-view.ts';

/** The compact view that stands inside other people's pages. */
export interface EmbedView {
  readonly layout: EmbedLayoutView;
  readonly address: string;
  readonly heading: string;
  readonly kick: string;
  readonly stand: string;
  readonly nameA: string;
  readonly nameB: string;
  readonly wordsA: string;
  readonly wordsB: string;
  /** Topics by standing; empty where one topic is shown. */
  readonly groups: readonly EmbedGroup[];
  /** What each side says of the one topic; empty where all topics are shown. */
  readonly sides: readonly TopicSideView[];
  readonly caption: string;
}

/** What surrounds an embed. */
export interface EmbedLayoutView extends Omit<LayoutView, 'script'> {
  /** Address of what tells its height to the page around it; null for an embed without script. */
  readonly script: string | null;
}

export interface EmbedGroup {
  readonly title: string;
  readonly rows: readonly EmbedRow[];
}

/** What is embedded: all of a comparison, or one topic. */
export interface EmbedPage {
  readonly pair: Pair;
  readonly comparison: Comparison;
  readonly topic: Topic | null;
  /** What asks for these very texts where a side has several; mostly empty. */
  readonly query: string;
  readonly proper: ProperLabels;
  /** Address of the script that tells its height; null for none. */
  readonly script: string | null;
}

export interface EmbedRow {
  readonly label: string;
  readonly href: string;
  readonly a: LedgerCellView;
  readonly b: LedgerCellView;
}

/** Rows shown at the most: an embed is a glance. */
const ROWS = 9;

/** Makes the embed view of a comparison, or of one topic of it. @param page its topic is null for all of them */
export function toEmbedView(page: EmbedPage, context: LayoutContext): EmbedView {
  const { comparison, topic, query } = page;
  const pair = shownPair(page.pair);
  const names = sideNames(pair);
  const code = `${context.baseUrl}/c/${pair.code}`;
  const place = pair.revision === pair.latestRevision ? code : `${code}/r/${pair.revision}`;
  const shown = topic === null ? largestRows(comparison, ROWS) : [];
  const kick = [CALL_NAMES[pair.call.format], longDay(pair.call.date)].join(', ');
  return {
    layout: {
      ...toLayoutView(context, {
        title: `${pair.call.title}: ${names.a} and ${names.b} compared`,
        description: 'A comparison of two readouts.',
        canonical: code,
        isUnlisted: true,
        isIllustrative: pair.call.illustrative,
      }),
      script: page.script,
    },
    address: topic === null ? `${place}${query}` : `${place}/t/${topic.id}${query}`,
    heading: topic === null ? pair.call.title : topic.label,
    kick: topic === null ? kick : `${pair.call.title}. ${kick}`,
    stand:
      topic === null ? toFinding(comparison, names, page.proper) : toTopicStatement(topic, comparison, names),
    nameA: names.a,
    nameB: names.b,
    wordsA: counted(comparison.a.words, 'word'),
    wordsB: counted(comparison.b.words, 'word'),
    groups: toGroups(shown, comparison, names, (id) => `${place}/t/${id}${query}`),
    sides: topic === null ? [] : toTopicSides({ pair, comparison, topic, query }),
    caption: captionOf(shown.length, comparison),
  };
}

function toGroups(
  shown: readonly LedgerRow[],
  comparison: Comparison,
  names: SideNames,
  addressOf: (topic: string) => string,
): readonly EmbedGroup[] {
  const widest = Math.max(0.0001, ...shown.flatMap(({ a, b }) => [a.share, b.share]));
  const tiny = isTiny(comparison);
  return STANDINGS.map((standing) => ({
    title: standingTitle(standing, names),
    rows: shown
      .filter((row) => row.standing === standing)
      .map((row) => {
        const href = addressOf(row.topic);
        const cell = (side: SideId) => ({
          ...toLedgerCell(row[side], href, widest),
          // References lead into the reading page, which the frame does not hold: words alone.
          said: tiny ? quotesOf(comparison, side, row.topic).map((quote) => ({ ...quote, id: null })) : null,
        });
        return { label: row.label, href, a: cell('a'), b: cell('b') };
      }),
  })).filter(({ rows }) => rows.length > 0);
}

function captionOf(shown: number, comparison: Comparison): string {
  const { length } = comparison.ledger;
  const meaning = isTiny(comparison)
    ? `${TINY_NOTE} Small figures: the order in which that text first raises the topic.`
    : 'Share of each text’s own words. Small figures: the order in which that text first raises the topic.';
  if (shown === length) return meaning;
  const chosen = isTiny(comparison) ? 'raised first' : 'with the largest shares';
  return `${meaning} The ${shown} topics ${chosen}, of ${length}.`;
}
