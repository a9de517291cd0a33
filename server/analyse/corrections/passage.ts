import type { Comparison, Sentence } from '../../model/comparison.ts';
import type { Anchor, Correction } from '../../model/corrections.ts';
import type { Parsed } from '../../model/problem.ts';
import { sideOfSentence } from '../../model/sentence-of.ts';
import { otherSide, SIDE_IDS, type SideId } from '../../model/side.ts';
import { type Span, spanContains } from '../../model/span.ts';
import type { ComparedTexts } from './apply-corrections.ts';
import { refuse } from './decisions.ts';

/** A passage that is decided on, with the comparison and the texts that it was read in. */
export interface Passage {
  /** What the machine found. */
  readonly machine: Comparison;
  readonly texts: ComparedTexts;
  readonly side: SideId;
  readonly sentence: Sentence;
  /** All of its words. */
  readonly at: Anchor;
}

/**
 * Finds the passage that a wish is about. Passages are numbered within their text: in another one the same number would
 * be about other words, so a wish that was made from other texts is refused.
 *
 * @param id sentence id
 * @param seen SHA-256 of the texts in which the passage was read, as far as it is known
 */
export function findPassage(
  id: string,
  seen: Readonly<Partial<Record<SideId, string>>>,
  machine: Comparison,
  texts: ComparedTexts,
): Parsed<Passage> {
  const isSeen = SIDE_IDS.every((side) => (seen[side] ?? machine[side].sha256) === machine[side].sha256);
  if (!isSeen) {
    const message =
      'A text was revised since you read this passage. Look at it as it is now, then decide once more.';
    return refuse('passage', 'text_revised', message);
  }
  const side = sideOfSentence(id);
  const sentence = machine[side].sentences.find((candidate) => candidate.id === id);
  if (sentence === undefined) return refuse('passage', 'passage_unknown', 'There is no such passage.');
  return {
    ok: true,
    value: { machine, texts, side, sentence, at: anchorTo(machine, texts, side, sentence) },
  };
}

/** Holds on to words of one side's text. */
export function anchorTo(machine: Comparison, texts: ComparedTexts, side: SideId, place: Span): Anchor {
  const { text, sha256 } = machine[side];
  const { start, end } = place;
  return { side, text: texts[side], sha256, start, end, quote: text.slice(start, end) };
}

/** Tells whether words that were decided on stand in a passage. */
export function isWithin({ side, texts, sentence }: Passage, place: Anchor): boolean {
  return place.side === side && place.text === texts[side] && spanContains(sentence, place);
}

/** Tells whether a decision is about a passage: about words of it, or about what answers it in the text beside it. */
export function isAbout(passage: Passage, correction: Correction): boolean {
  if ('at' in correction) return isWithin(passage, correction.at);
  const { side, texts } = passage;
  const other = otherSide(side);
  return isWithin(passage, correction[side]) && correction[other].text === texts[other];
}
