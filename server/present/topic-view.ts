import type { Comparison, LedgerCell } from '../model/comparison.ts';
import { isTiny } from '../model/few-words.ts';
import type { Topic } from '../model/knowledge.ts';
import { languageTag } from '../model/language-tags.ts';
import type { Pair } from '../model/pair.ts';
import { sentenceOf } from '../model/sentence-of.ts';
import type { SharePanel } from '../model/share-panel.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { counted, longDay, percent } from './phrases.ts';
import { shownPair } from './shown-pair.ts';
import { sideNames } from './side-names.ts';
import { cutAtMarks, showHidden, type TextPiece, textPieces } from './text-pieces.ts';
import { toTopicStatement } from './topic-statement.ts';

export interface TopicView {
  readonly layout: LayoutView;
  readonly kick: string;
  readonly heading: string;
  readonly statement: string;
  /** Said where the page is of an older revision; null otherwise. */
  readonly olderThan: string | null;
  readonly backHref: string;
  readonly backLabel: string;
  /** The same topic in all comparisons that may be listed. */
  readonly archiveHref: string;
  readonly scope: string;
  readonly sides: readonly TopicSideView[];
  readonly share: SharePanel;
  /** Such as "revision 1". */
  readonly revision: string;
  /** False: what may follow the link is said for whole comparisons only. */
  readonly isWhole: false;
}

export interface TopicSideView {
  readonly id: SideId;
  readonly letter: string;
  readonly name: string;
  readonly isSilent: boolean;
  readonly silence: string;
  readonly figures: string;
  readonly language: string;
  readonly passages: readonly {
    readonly number: string;
    readonly href: string;
    readonly pieces: readonly TextPiece[];
    /** The same, cut where the terms of the topic begin and end. */
    readonly terms: readonly { readonly isTerm: boolean; readonly parts: readonly TextPiece[] }[];
  }[];
}

/** A pair at the revision shown, its comparison, and the topic that is taken out. */
export interface TopicPage {
  readonly pair: Pair;
  readonly comparison: Comparison;
  readonly topic: Topic;
  /** What asks for these very texts where a side has several; mostly empty. */
  readonly query: string;
}

/** One topic of a comparison, for citing: what each side says of it, or that its text does not. */
export function toTopicView(
  { pair: given, comparison, topic, query, share }: TopicPage & { readonly share: SharePanel },
  context: LayoutContext,
): TopicView {
  const pair = shownPair(given);
  const statement = toTopicStatement(topic, comparison, sideNames(pair));
  const page = `${context.baseUrl}/c/${pair.code}/t/${topic.id}`;
  const isOlder = pair.revision < pair.latestRevision;
  const shown = isOlder ? share.permalink : `${page}${query}`;
  return {
    layout: toLayoutView(context, {
      title: `${topic.label}: ${pair.call.title}`,
      description: statement,
      canonical: shown,
      card: { url: `${context.baseUrl}${share.card}`, alt: statement },
      oembed: `${context.baseUrl}/oembed?url=${encodeURIComponent(shown)}&format=json`,
      isUnlisted: pair.visibility === 'unlisted',
      isIllustrative: pair.call.illustrative,
    }),
    kick: `${pair.call.title}, ${longDay(pair.call.date)}`,
    heading: topic.label,
    statement,
    olderThan: isOlder ? `${page}${query}` : null,
    backHref: `${placeOf(pair)}${query}${query === '' ? '?' : '&'}topic=${topic.id}#texts`,
    backLabel: 'The whole comparison',
    archiveHref: `/topics/${topic.id}`,
    scope: topic.scope,
    sides: toTopicSides({ pair, comparison, topic, query }),
    share,
    revision: `revision ${pair.revision}`,
    isWhole: false,
  };
}

/** What each side says of one topic. */
export function toTopicSides({ pair, comparison, topic, query }: TopicPage): readonly TopicSideView[] {
  const row = comparison.ledger.find((known) => known.topic === topic.id);
  const page = `${placeOf(pair)}${query}`;
  return SIDE_IDS.map((side) => {
    const cell = row?.[side];
    const said = cell === undefined || cell.rank === null ? null : cell;
    return toSide(side, topic.id, said, comparison, showHidden(pair[side].issuer.name), page);
  });
}

function placeOf({ code, revision, latestRevision }: Pair): string {
  return revision === latestRevision ? `/c/${code}` : `/c/${code}/r/${revision}`;
}

function toSide(
  side: SideId,
  topic: string,
  cell: LedgerCell | null,
  comparison: Comparison,
  name: string,
  href: string,
): TopicSideView {
  const { sentences, text, language } = comparison[side];
  const raised = comparison.ledger.filter((row) => row[side].rank !== null).length;
  const carrying = (cell?.sentences ?? []).flatMap((id) => sentenceOf(comparison[side], id) ?? []);
  return {
    id: side,
    letter: side.toUpperCase(),
    name,
    isSilent: cell === null,
    silence: 'Not in this text',
    figures:
      cell === null
        ? ''
        : `${isTiny(comparison) ? `in ${cell.sentences.length} of its ${counted(sentences.length, 'sentence')}` : `${percent(cell.share)} of its words`}, ${counted(cell.mentions, 'mention')}, raised as number ${cell.rank} of ${counted(raised, 'topic')}`,
    language: languageTag(language, text),
    passages: carrying.map((sentence) => ({
      number: sentence.id.toUpperCase(),
      href: `${href}#${sentence.id}`,
      pieces: textPieces(text.slice(sentence.start, sentence.end)),
      terms: cutAtMarks(
        sentence,
        sentence.topics.filter(({ id }) => id === topic),
      ).map(({ start, end, marks }) => ({
        isTerm: marks.length > 0,
        parts: textPieces(text.slice(start, end)),
      })),
    })),
  };
}
