import type { Comparison, LedgerCell } from '../model/comparison.ts';
import type { Topic } from '../model/knowledge.ts';
import type { Pair } from '../model/pair.ts';
import { otherSide, SIDE_IDS, type SideId } from '../model/side.ts';
import { isTiny } from './few-words.ts';
import { languageTag } from './language-tags.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { capital, counted, longDay, percent, possessive } from './phrases.ts';
import { shownPair } from './shown-pair.ts';
import { type TextPiece, textPieces } from './text-pieces.ts';

export interface TopicView {
  readonly layout: LayoutView;
  readonly kick: string;
  readonly heading: string;
  readonly statement: string;
  readonly backHref: string;
  readonly backLabel: string;
  readonly scope: string;
  readonly address: string;
  readonly sides: readonly TopicSideView[];
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
  }[];
}

/** One topic of a comparison, for citing: what each side says of it, or that its text does not. */
export function toTopicView(
  { pair: given, comparison, topic }: { pair: Pair; comparison: Comparison; topic: Topic },
  context: LayoutContext,
): TopicView {
  const pair = shownPair(given);
  const row = comparison.ledger.find((known) => known.topic === topic.id);
  const names = { a: pair.a.issuer.name, b: pair.b.issuer.name };
  const cellOf = (side: SideId): LedgerCell | null => {
    const cell = row?.[side];
    return cell === undefined || cell.rank === null ? null : cell;
  };
  const statement = stateStanding(topic.label, cellOf, names);
  const href = `/c/${pair.code}`;
  const address = `${context.baseUrl}${href}/t/${topic.id}`;
  return {
    layout: toLayoutView(context, {
      title: `${topic.label}: ${pair.call.title}`,
      description: statement,
      canonical: address,
      card: { url: `${address}.png`, alt: statement },
      oembed: `${context.baseUrl}/oembed?url=${encodeURIComponent(address)}&format=json`,
      isUnlisted: pair.visibility === 'unlisted',
      isIllustrative: pair.call.illustrative,
    }),
    kick: `${pair.call.title}, ${longDay(pair.call.date)}`,
    heading: topic.label,
    statement,
    backHref: `${href}?topic=${topic.id}#texts`,
    backLabel: 'The whole comparison',
    scope: topic.scope,
    address,
    sides: SIDE_IDS.map((side) => toSide(side, cellOf(side), comparison, names[side], href)),
  };
}

function stateStanding(
  label: string,
  cellOf: (side: SideId) => LedgerCell | null,
  names: Readonly<Record<SideId, string>>,
): string {
  const silent = SIDE_IDS.filter((side) => cellOf(side) === null);
  if (silent.length === 2) return `“${label}” is in neither text.`;
  const [only] = silent;
  if (only === undefined) return `Both texts speak of “${label}”.`;
  const other = otherSide(only);
  return `“${label}” is not in ${possessive(names[only])} text. ${capital(possessive(names[other]))} text speaks of it in ${counted(cellOf(other)?.sentences.length ?? 0, 'sentence')}.`;
}

function toSide(
  side: SideId,
  cell: LedgerCell | null,
  comparison: Comparison,
  name: string,
  href: string,
): TopicSideView {
  const { sentences, text, language } = comparison[side];
  const carrying = sentences.filter(({ id }) => cell?.sentences.includes(id));
  return {
    id: side,
    letter: side.toUpperCase(),
    name,
    isSilent: cell === null,
    silence: 'Not in this text',
    figures:
      cell === null
        ? ''
        : `${isTiny(comparison) ? `in ${cell.sentences.length} of its ${counted(sentences.length, 'sentence')}` : `${percent(cell.share)} of its words`}, ${counted(cell.mentions, 'mention')}, raised as topic ${cell.rank}`,
    language: languageTag(language, text),
    passages: carrying.map(({ id, start, end }) => ({
      number: id.toUpperCase(),
      href: `${href}#${id}`,
      pieces: textPieces(text.slice(start, end)),
    })),
  };
}
