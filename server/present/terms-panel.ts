import type { ComparedSide, Comparison, Match, Sentence } from '../model/comparison.ts';
import { matchReasons } from '../model/match-reasons.ts';
import { sentenceNumbers } from '../model/sentence-numbers.ts';
import { sentenceOf } from '../model/sentence-of.ts';
import { listed } from './phrases.ts';
import { quoteLanguage } from './quote-language.ts';
import { cutAtMarks, showHidden, textPieces } from './text-pieces.ts';
import type { WordedView, WordingView } from './wording-view.ts';

/** Matches of one page whose terms are set beside each other: each repeats its passages, and a page must stay light. */
const MOST = 200;

/** A topic that both passages of a match have, and each one’s words for it. */
export interface SharedTermsView {
  readonly label: string;
  readonly a: string;
  readonly b: string;
}

/** True where a match is opened by its terms: words of two languages cannot be compared one by one. */
export function hasTerms({ a, b }: Comparison, index: number): boolean {
  return a.language !== b.language && index < MOST;
}

/** The passages of a match in two languages side by side, and each text’s terms for the topics that both have. */
export function toTermsPanel(comparison: Comparison, match: Match, index: number): WordingView {
  const { a, b } = comparison;
  const inA = match.a.flatMap((id) => sentenceOf(a, id) ?? []);
  const inB = match.b.flatMap((id) => sentenceOf(b, id) ?? []);
  const topicsOfB = new Set(inB.flatMap(({ topics }) => topics.map(({ id }) => id)));
  const topics = new Set(inA.flatMap((sentence) => sentence.topics.map(({ id }) => id)));
  const shared = new Set([...topics].filter((topic) => topicsOfB.has(topic)));
  return {
    id: `w${index + 1}`,
    title: `Terms of ${sentenceNumbers(match.a)} and ${sentenceNumbers(match.b)}`,
    note: `Set beside each other for: ${listed(matchReasons(match))}. Two languages: words are not compared one by one.`,
    classes: 'few',
    a: inA.map((sentence) => marked(sentence, a, shared)),
    b: inB.map((sentence) => marked(sentence, b, shared)),
    terms: comparison.ledger
      .filter(({ topic }) => shared.has(topic))
      .map(({ topic, label }) => ({ label, a: termsOf(topic, inA), b: termsOf(topic, inB) })),
  };
}

/** Each term once, in the order of the text, parted by semicolons: terms hold commas of their own. */
function termsOf(topic: string, sentences: readonly Sentence[]): string {
  const marks = sentences.flatMap(({ topics }) => topics.filter(({ id }) => id === topic));
  return [...new Set(marks.map(({ term }) => showHidden(term)))].join('; ');
}

function marked(sentence: Sentence, side: ComparedSide, shared: ReadonlySet<string>): WordedView {
  const marks = sentence.topics.filter(({ id }) => shared.has(id));
  return {
    number: sentence.id.toUpperCase(),
    language: quoteLanguage(side),
    pieces: cutAtMarks(sentence, marks).map(({ start, end, marks: covering }) => ({
      parts: textPieces(side.text.slice(start, end)),
      isSame: covering.length > 0,
      differs: false,
    })),
  };
}
