import { FEW_WORDS, isFew } from '../model/few-words.ts';
import type { Topic } from '../model/knowledge.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { type ListedPair, type PairPage, partyKey } from '../model/summary.ts';
import type { UnreadCondition } from '../model/unread-condition.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { toLeftOut } from './left-out.ts';
import { counted, percent, shortDay } from './phrases.ts';
import { showHidden } from './text-pieces.ts';

/** One topic in all public comparisons. */
export interface ArchiveTopicView {
  readonly layout: LayoutView;
  readonly kick: string;
  readonly heading: string;
  readonly stand: string;
  readonly scope: string;
  readonly feedHref: string;
  readonly listHref: string;
  readonly rows: readonly ArchiveTopicRow[];
  readonly caption: string;
  readonly olderHref: string | null;
  /** What its address asks for and could not be read, a sentence each. */
  readonly leftOut: readonly string[];
}

export interface ArchiveTopicRow {
  readonly href: string;
  readonly date: string;
  readonly day: string;
  readonly title: string;
  readonly isIllustrative: boolean;
  readonly sides: readonly ArchiveTopicCell[];
}

export interface ArchiveTopicCell {
  readonly id: SideId;
  readonly name: string;
  readonly partyHref: string;
  /** Such as "12%", "named" where the text is too short to measure; "not in this text". */
  readonly words: string;
  readonly isMissing: boolean;
  /** Width of the bar in percent of the place there is; null for no bar. */
  readonly width: string | null;
}

/** Comparisons that one page lists. */
export const TOPIC_ROWS = 30;

/**
 * A topic across the archive, newest call first.
 *
 * @param all public comparisons there are, with or without the topic; `unread` conditions that could not be read
 */
export function toArchiveTopicView(
  {
    topic,
    page,
    all,
    unread,
  }: { topic: Topic; page: PairPage; all: number; unread: readonly UnreadCondition[] },
  context: LayoutContext,
): ArchiveTopicView {
  const path = `/topics/${topic.id}`;
  const shares = page.items.flatMap((pair) => SIDE_IDS.map((side) => shareOf(pair, side, topic.id)));
  const widest = Math.max(0.0001, ...shares);
  const stand = `A term of this topic was found in ${page.total.toLocaleString('en-GB')} of ${counted(all, 'public comparison')}.`;
  return {
    layout: toLayoutView(context, {
      title: `${topic.label} across readouts – Diptych`,
      description: `What readouts of the same calls say of “${topic.label}”, side by side. ${stand}`,
      canonical: `${context.baseUrl}${path}`,
      feed: `${context.baseUrl}/feed.xml?topic=${topic.id}`,
      isIllustrative: page.items.length > 0 && page.items.every(({ illustrative }) => illustrative),
    }),
    kick: 'Topic',
    heading: topic.label,
    stand,
    scope: topic.scope,
    feedHref: `/feed.xml?topic=${topic.id}`,
    listHref: `/?topic=${topic.id}`,
    rows: page.items.map((pair) => ({
      href: `/c/${pair.code}/t/${topic.id}`,
      date: pair.date,
      day: shortDay(pair.date),
      title: showHidden(pair.title),
      isIllustrative: pair.illustrative,
      sides: SIDE_IDS.map((side) => toCell(pair, side, topic.id, widest)),
    })),
    caption: `Bars: share of that text’s own words. Texts under ${FEW_WORDS} words are not measured: the topic is named. “Not in this text” says that no term of the topic was found there, not that the matter was not raised. Comparisons in which neither text has it are not listed.`,
    leftOut: toLeftOut(unread),
    olderHref: page.nextCursor === null ? null : `${path}?cursor=${page.nextCursor}`,
  };
}

const shareOf = (pair: ListedPair, side: SideId, topic: string) =>
  pair.topics.find(({ id }) => id === topic)?.[side] ?? 0;

function toCell(pair: ListedPair, side: SideId, topic: string, widest: number): ArchiveTopicCell {
  const share = shareOf(pair, side, topic);
  const isMissing = share === 0;
  const isMeasured = !isMissing && !isFew(pair[side].words);
  return {
    id: side,
    name: showHidden(pair[side].name),
    partyHref: `/parties/${encodeURIComponent(partyKey(pair[side]))}`,
    words: isMissing ? 'not in this text' : isMeasured ? percent(share) : 'named',
    isMissing,
    width: isMeasured ? `${Math.max(1, (share / widest) * 100).toFixed(1)}%` : null,
  };
}
