import { CALL_NAMES } from '../model/call-names.ts';
import type { Excerpt, ExcerptPiece, Excerpts } from '../model/excerpt.ts';
import type { Topic } from '../model/knowledge.ts';
import type { KnownParties } from '../model/known-parties.ts';
import type { SideId } from '../model/side.ts';
import {
  type ListedPair,
  listConditions,
  type PairPage,
  type PairQuery,
  partyKey,
  type TopicSummary,
} from '../model/summary.ts';
import type { UnreadCondition } from '../model/unread-condition.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { toLeftOut } from './left-out.ts';
import { capital, counted, inSentence, listedUpTo, possessive, shortDay } from './phrases.ts';
import { type ProperLabels, properLabels } from './proper-labels.ts';
import { showHidden } from './text-pieces.ts';

export interface HomeView {
  readonly layout: LayoutView;
  readonly total: string;
  readonly isFiltered: boolean;
  readonly feedHref: string;
  readonly q: string;
  readonly party: string;
  /** Names that the field for a party proposes. */
  readonly partyNames: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly topics: readonly { readonly id: string; readonly label: string; readonly isChosen: boolean }[];
  readonly items: readonly HomeItemView[];
  readonly nextHref: string | null;
  /** What its address asks for and could not be read, a sentence each. */
  readonly leftOut: readonly string[];
}

export interface HomeItemView {
  readonly href: string;
  readonly date: string;
  readonly day: string;
  readonly title: string;
  readonly difference: string;
  /** Where the words that were searched for stand, at most once a side. */
  readonly excerpts: readonly ExcerptView[];
  /** "Telephone call". */
  readonly format: string;
  /** Words of both texts, such as "230 / 364 words". */
  readonly words: string;
  readonly attributed: string;
  readonly isIllustrative: boolean;
  readonly parties: readonly { readonly href: string; readonly name: string }[];
  readonly bars: readonly BarView[];
}

/** A few words of one side, those that were searched for marked. */
export interface ExcerptView {
  readonly side: SideId;
  /** "China’s text, B3", or without the number where the passage is not known. */
  readonly where: string;
  /** To the passage, or to both texts. */
  readonly href: string;
  /** Of the words, as `lang` says it. */
  readonly language: string;
  readonly pieces: readonly ExcerptPiece[];
}

/** One topic of the glyph, in the units of its drawing; a side without the topic has a bar of no width. */
export interface BarView {
  readonly y: string;
  readonly aX: string;
  readonly aWidth: string;
  readonly bWidth: string;
}

/** Topics that a glyph has room for, and its measures. */
const GLYPH_ROWS = 9;
const GLYPH_HALF = 120;
const ROW_HEIGHT = 5.8;

/** The archive: public pairs, newest call first, with what tells them apart. */
export function toHomeView(
  {
    query,
    page,
    excerpts,
    parties,
    topics,
    unread = [],
  }: {
    query: PairQuery;
    page: PairPage;
    /** Left out where nobody searched for words. */
    excerpts?: Excerpts;
    parties: KnownParties;
    topics: readonly Topic[];
    /** Conditions of the address that `query` lacks, since they could not be read. */
    unread?: readonly UnreadCondition[];
  },
  context: LayoutContext,
): HomeView {
  const proper = properLabels(topics);
  const title = 'Diptych: two official accounts of one call, side by side';
  return {
    layout: toLayoutView(context, {
      title,
      description:
        'What each government’s readout stresses, what only one of them says, and the words that prove it.',
      canonical: `${context.baseUrl}/`,
      feed: `${context.baseUrl}/feed.xml${conditions(query)}`,
      isHome: true,
    }),
    total: counted(page.total, 'comparison'),
    // Whoever asked for something, be it unreadable, is shown a list and not the way in.
    isFiltered: listConditions(query).size > 0 || unread.length > 0,
    feedHref: `/feed.xml${conditions(query)}`,
    q: query.q ?? '',
    party: query.party === null ? '' : parties.nameOf(query.party),
    partyNames: parties.all.map(({ label }) => label),
    from: query.from ?? '',
    to: query.to ?? '',
    topics: topics.map(({ id, label }) => ({ id, label, isChosen: id === query.topic })),
    items: page.items.map((listed) => toItem(listed, excerpts?.get(listed.code) ?? [], proper)),
    nextHref: page.nextCursor === null ? null : nextHref(query, page.nextCursor),
    leftOut: toLeftOut(unread),
  };
}

function toItem(listed: ListedPair, excerpts: readonly Excerpt[], proper: ProperLabels): HomeItemView {
  const { code, title, date, format, topics, a, b, attributed, illustrative } = listed;
  const only = (standing: string) =>
    topics.filter((topic) => topic.standing === standing).map(({ label }) => inSentence(label, proper));
  const alone = [
    [showHidden(a.name), only('only-a')],
    [showHidden(b.name), only('only-b')],
  ] as const;
  return {
    href: `/c/${code}`,
    date,
    day: shortDay(date),
    title: showHidden(title),
    difference: alone
      .filter(([, labels]) => labels.length > 0)
      .map(([name, labels]) => `${name} alone: ${listedUpTo(labels, 3)}.`)
      .join(' '),
    excerpts: excerpts.map(({ side, language, pieces, passage }) => ({
      side,
      where: [
        `${capital(possessive(showHidden(listed[side].name)))} text`,
        ...(passage === null ? [] : [passage.toUpperCase()]),
      ].join(', '),
      href: `/c/${code}#${passage ?? 'texts'}`,
      language,
      pieces: pieces.map(({ text, isFound }) => ({ text: showHidden(text), isFound })),
    })),
    format: CALL_NAMES[format],
    words: `${a.words.toLocaleString('en-GB')} / ${b.words.toLocaleString('en-GB')} words`,
    attributed:
      attributed === 0
        ? 'No words attributed to the other side'
        : `${counted(attributed, 'passage')} of words attributed to the other side`,
    isIllustrative: illustrative,
    parties: [a, b].map((side) => ({
      href: `/parties/${encodeURIComponent(partyKey(side))}`,
      name: showHidden(side.name),
    })),
    bars: toBars(topics),
  };
}

function toBars(topics: readonly TopicSummary[]): readonly BarView[] {
  const largest = topics.toSorted((one, other) => other.a + other.b - (one.a + one.b)).slice(0, GLYPH_ROWS);
  const shown = topics.filter((topic) => largest.includes(topic));
  const widest = Math.max(0.0001, ...shown.flatMap(({ a, b }) => [a, b]));
  return shown.map(({ a, b }, index) => {
    const width = (share: number) => (share / widest) * GLYPH_HALF;
    return {
      y: (index * ROW_HEIGHT + 0.8).toFixed(1),
      aX: (GLYPH_HALF + 2 - width(a)).toFixed(1),
      aWidth: width(a).toFixed(1),
      bWidth: width(b).toFixed(1),
    };
  });
}

function nextHref(query: PairQuery, cursor: string): string {
  const parameters = listConditions(query);
  parameters.set('cursor', cursor);
  return `/?${parameters}`;
}

function conditions(query: PairQuery): string {
  const parameters = listConditions(query);
  return parameters.size === 0 ? '' : `?${parameters}`;
}
