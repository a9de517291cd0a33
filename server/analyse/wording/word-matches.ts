import { sentenceOf } from '../../model/sentence-of.ts';
import type { Wording } from '../../model/wording.ts';
import { compareWording, MOST_EDITS, type WordedComparison } from './compare-wording.ts';

/** Matches whose words are compared at the most, strongest first; a long pair of readouts has some two hundred. */
const MOST_WORDED = 400;

/**
 * Steps that all of them together may take, each match counted at its worst: the square of what there is to align,
 * up to the edits after which one is given up. Two hundred matches of whole paragraphs come to a fifth of it.
 */
const MOST_STEPS = 60_000_000;

/** Words that all of them together may show again: the page repeats every passage that it compares. */
const MOST_WORDS = 100_000;

/**
 * The word differences of each match of a comparison, in its order; null across languages, and for the weaker matches
 * where there are so many, or such long ones, that nobody would open them all. Symmetrical in the two sides.
 */
export function wordMatches(comparison: WordedComparison): readonly (Wording | null)[] {
  let steps = 0;
  let words = 0;
  const lengths = (side: 'a' | 'b', ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (sentenceOf(comparison[side], id)?.words ?? 0), 0);
  return comparison.matches.map((match, index) => {
    if (index >= MOST_WORDED) return null;
    const own = lengths('a', match.a) + lengths('b', match.b);
    words += own;
    steps += Math.min(MOST_EDITS, own) ** 2;
    return words > MOST_WORDS || steps > MOST_STEPS ? null : compareWording(comparison, match);
  });
}
