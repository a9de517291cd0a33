import type { Language } from '../../model/language.ts';
import type { Span } from '../../model/span.ts';
import { closingMarks } from './closing-marks.ts';

/**
 * Where a clause may end. A full stop is none in English: inside a sentence it stands behind an abbreviation, “to
 * advance U.S. interests”.
 */
const CLAUSE_END = {
  // “By March 1, 2026” goes on behind its comma.
  en: /(?:,(?! (?:19|20)\d\d\b)|[;:!?])(?=\s|["”’)]|$)|\sand (?=(?:to|will|would|agreed|that|\w+ed)\b)/g,
  zh: /[，,；;：:。！？]/g,
} as const;

/**
 * Behind these a comma goes on with the same phrase: “in a candid, open and inclusive spirit”, “a right track of healthy,
 * stable, and sustainable development”, “ready to work with Canada to, under the guidance of …, take”.
 */
const GOES_ON =
  /\b(?:(?:an?|mutually|more) \p{L}+|candid|fair|frank|open|stable|sound|healthy|steady|practical|pragmatic|constructive|reasonable|peaceful|objective|rational|equal|free|just|comprehensive|to|that)$/u;

/** Characters behind a limit that tell whether the mark before it ends a clause. */
const AHEAD = 40;

/**
 * The end of the clause that `from` stands in, without the mark that ends it and without a conjunction that dangles
 * there: where what only names a plan or a day ends. At most `limit`, which is not before `from` and in `sentence`, and
 * costs no more than the words up to it.
 */
export function clauseEnd(
  text: string,
  from: number,
  limit: number,
  sentence: Span,
  language: Language,
): number {
  const words = text.slice(from, Math.min(limit + AHEAD, sentence.end));
  for (const { index, 0: mark } of words.matchAll(CLAUSE_END[language])) {
    const before = words.slice(Math.max(0, index - 40), index);
    if (mark !== ',' || !GOES_ON.test(before)) return Math.min(limit, from + index - danglingIn(before));
  }
  return Math.min(
    limit,
    from + words.length - (from + words.length < sentence.end ? 0 : closingMarks(words)),
  );
}

/** Length of a conjunction at the end of `words`, with the space before it. */
function danglingIn(words: string): number {
  return /\s(?:and|or|but|,)$/.exec(words)?.[0].length ?? 0;
}
