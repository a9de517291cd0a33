import { languageTag } from '../model/language-tags.ts';
import type { Pair, ReadoutText } from '../model/pair.ts';
import type { SideId } from '../model/side.ts';
import { textLabelAmong } from '../model/text-labels.ts';
import type { TranslatedSide, TranslatedText } from '../model/translation.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { capital, counted, longDay, possessive } from './phrases.ts';
import { shownPair } from './shown-pair.ts';
import { sideNames } from './side-names.ts';
import { showHidden, type TextPiece, textPieces } from './text-pieces.ts';
import { translationHref } from './translation-href.ts';

/** What the page of a translation gap is made from. */
export interface TranslationPage extends TranslatedSide {
  readonly pair: Pair;
  readonly side: SideId;
}

export interface TranslationView {
  readonly layout: LayoutView;
  readonly kick: string;
  readonly heading: string;
  readonly statement: string;
  readonly side: SideId;
  readonly backHref: string;
  readonly address: string;
  readonly precise: boolean;
  readonly gaps: readonly GapView[];
  readonly left: TranslatedTextView;
  readonly right: TranslatedTextView;
  readonly rows: readonly TranslationRowView[];
  /** The side's other texts, for choosing which two stand here; empty where it has two. */
  readonly others: readonly { readonly label: string; readonly href: string }[];
}

export interface TranslatedTextView {
  readonly label: string;
  readonly title: string | null;
  readonly language: string;
  readonly facts: readonly string[];
  readonly sourceUrl: string | null;
}

/** The sentences of one text that the other has no counterpart for. */
export interface GapView {
  readonly heading: string;
  readonly language: string;
  readonly sentences: readonly TranslatedSentenceView[];
}

export interface TranslationRowView {
  readonly classes: string;
  readonly left: readonly TranslatedSentenceView[];
  readonly right: readonly TranslatedSentenceView[];
}

export interface TranslatedSentenceView {
  readonly id: string;
  readonly number: string;
  readonly pieces: readonly TextPiece[];
}

/** One side's two languages set against each other: what only one of them says, then both texts row by row. */
export function toTranslationView(given: TranslationPage, context: LayoutContext): TranslationView {
  const { side, translation } = given;
  const pair = shownPair(given.pair);
  const name = sideNames(pair)[side];
  const { texts } = pair[side];
  const labels = { left: textLabelAmong(given.left, texts), right: textLabelAmong(given.right, texts) };
  const address = `${context.baseUrl}${translationHref(pair.code, side, given)}`;
  const heading = `${capital(possessive(name))} text in two versions`;
  const gaps = (['left', 'right'] as const).map((own) => {
    const other: 'left' | 'right' = own === 'left' ? 'right' : 'left';
    const alone = translation.groups
      .filter((group) => group[other].length === 0)
      .flatMap((group) => group[own]);
    return { own, other, alone };
  });
  const statement = translation.precise
    ? gaps
        .map(({ own, other, alone }) =>
          alone.length === 0
            ? `Every sentence of the ${labels[own]} has a counterpart in the ${labels[other]}.`
            : `${counted(alone.length, 'sentence')} of the ${labels[own]} ${alone.length === 1 ? 'has' : 'have'} no counterpart in the ${labels[other]}.`,
        )
        .join(' ')
    : 'These texts are too long to be aligned sentence by sentence.';
  return {
    layout: toLayoutView(context, {
      title: `${heading}: ${pair.call.title}`,
      description: statement,
      canonical: address,
      isUnlisted: pair.visibility === 'unlisted',
      isIllustrative: pair.call.illustrative,
    }),
    kick: `${pair.call.title}, ${longDay(pair.call.date)}`,
    heading,
    statement,
    side,
    backHref: `/c/${pair.code}#texts`,
    address,
    precise: translation.precise,
    gaps: gaps
      .filter(({ alone }) => alone.length > 0)
      .map(({ own, other, alone }) => ({
        heading: `In the ${labels[own]}, with no counterpart in the ${labels[other]}`,
        language: languageTag(translation[own].language, translation[own].text),
        sentences: toSentences(own, translation[own], alone),
      })),
    left: toText(given.left, labels.left, translation.left),
    right: toText(given.right, labels.right, translation.right),
    rows: translation.groups.map(({ left, right }) => ({
      classes: left.length === 0 || right.length === 0 ? 'gap' : '',
      left: toSentences('left', translation.left, left),
      right: toSentences('right', translation.right, right),
    })),
    others: texts
      .filter(({ id }) => id !== given.left.id && id !== given.right.id)
      .map((text) => ({
        label: `${labels.left} and ${textLabelAmong(text, texts)}`,
        href: translationHref(pair.code, side, { left: given.left, right: text }),
      })),
  };
}

function toSentences(
  own: 'left' | 'right',
  { text, sentences }: TranslatedText,
  places: readonly number[],
): readonly TranslatedSentenceView[] {
  const letter = own === 'left' ? 'l' : 'r';
  return places.flatMap((place) => {
    const span = sentences[place];
    if (span === undefined) return [];
    return [
      {
        id: `${letter}${place + 1}`,
        number: String(place + 1),
        pieces: textPieces(text.slice(span.start, span.end)),
      },
    ];
  });
}

function toText(
  { title, channel, sourceNote, sourceUrl }: ReadoutText,
  label: string,
  { language, text, sentences, words }: TranslatedText,
): TranslatedTextView {
  const facts = [channel, counted(sentences.length, 'sentence'), counted(words, 'word'), sourceNote];
  return {
    label: capital(label),
    title: title === null ? null : showHidden(title),
    language: languageTag(language, text),
    facts: facts.flatMap((fact) => (fact === null ? [] : [showHidden(fact)])),
    sourceUrl,
  };
}
