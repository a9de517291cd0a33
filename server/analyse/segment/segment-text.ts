import { foldText } from '../../fold-text.ts';
import type { Language } from '../../model/language.ts';
import type { SegmentedSentence, SegmentedText, Token } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { cutListNumbers } from './cut-list-numbers.ts';
import type { SentencePass } from './fragment.ts';
import { hideAddresses } from './hide-addresses.ts';
import { joinAbbreviations } from './join-abbreviations.ts';
import { joinBeyond } from './join-beyond.ts';
import { joinContinuations } from './join-continuations.ts';
import { joinInitials } from './join-initials.ts';
import { joinListNumbers } from './join-list-numbers.ts';
import { splitOnMarks } from './split-on-marks.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { splitPreamble } from './split-preamble.ts';
import { countWords, tokenise } from './tokenise.ts';

/** The rules in the order in which they apply; each sees what the ones before it made. */
export const SENTENCE_PASSES: readonly SentencePass[] = [
  splitOnMarks,
  joinAbbreviations,
  // After the abbreviations, which take the "18." of "Feb. 18." for their own: alone it would look like a list's.
  cutListNumbers,
  joinListNumbers,
  joinInitials,
  joinContinuations,
  splitPreamble,
];

/**
 * Sentences that a text is cut into at the most. 200,000 characters of prose come to some 1,500 in English and, at 40
 * characters a sentence, to 5,000 in Chinese; more are lists of nothing but short lines, of which the cost of everything
 * behind, and the page, would grow without an end.
 */
export const MOST_SENTENCES = 5_000;

/**
 * Cuts a text into sentences with their words. Sentences are trimmed, sorted, do not overlap, never cross a
 * paragraph, and hold every word of the text; a stretch of marks without a word is no sentence. An empty text
 * has no sentences. Beyond `MOST_SENTENCES` neighbours are joined, across paragraphs too, and the result is not
 * precise. Linear in the text.
 */
export function segmentText(text: string, language: Language): SegmentedText {
  const spoken = hideAddresses(text);
  const folded = foldText(spoken);
  const tokens = tokenise(text, folded);
  const spans = splitParagraphs(text).flatMap((paragraph, index) =>
    SENTENCE_PASSES.reduce<readonly Span[]>(
      (fragments, pass) => pass(fragments, { text, language }),
      [paragraph],
    ).map((span) => ({ ...span, paragraph: index })),
  );
  const cut = fillSentences(spans, tokens);
  const sentences = joinBeyond(cut, MOST_SENTENCES);
  return { text, spoken, folded, language, sentences, precise: sentences === cut };
}

/** Deals the tokens out to their sentences; a token never straddles a cut, since cuts follow marks and space. */
function fillSentences(
  spans: readonly (Span & { readonly paragraph: number })[],
  tokens: readonly Token[],
): readonly SegmentedSentence[] {
  const sentences: SegmentedSentence[] = [];
  let next = 0;
  for (const span of spans) {
    const from = next;
    while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < span.end) next += 1;
    const own = tokens.slice(from, next);
    if (own.length > 0) sentences.push({ ...span, tokens: own, words: countWords(own) });
  }
  return sentences;
}
