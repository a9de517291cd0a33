import type { Hit } from '../../../model/hit.ts';
import type { Span } from '../../../model/span.ts';

/**
 * "It was both …", "I would like to stress that it was …", with the words of tone taken out. No word may be read in two
 * ways ("highly" is `\w+ly` already), or a run of them is tried in all combinations.
 */
const IT_WAS =
  /(?:^|\b(?:that|believe|think|feel|say|and|but|overall)|,) ?(?:it|this|that|they|these) (?:was|were|has been|have been) (?:[ ,"“]|\b(?:both|very|also|quite|rather|most|a|and|but|yet|at the same time|\w+ly)\b)*$/;

/** Nothing that the word of tone could belong to follows: "it was constructive." but "it was constructive work". */
const NOTHING_BEHIND = /^(?:[ ,"”]|\b(?:and|but|yet|very|quite|also|both|\w+ly)\b)*(?:[.;!"”]|$|, )/;

/** How far before and behind a word of tone the sentence is looked at. */
const REACH = 120;

/**
 * Tells whether a word of tone is said of a talk that only the sentence before names: "They met for two hours. It
 * was candid and constructive." English only: Chinese names the talk again.
 */
export function describesPronoun(folded: string, sentence: Span, tone: Hit, tones: readonly Hit[]): boolean {
  const from = Math.max(sentence.start, tone.start - REACH);
  const to = Math.min(sentence.end, tone.end + REACH);
  return (
    IT_WAS.test(without(folded, tones, from, tone.start)) &&
    NOTHING_BEHIND.test(without(folded, tones, tone.end, to))
  );
}

function without(folded: string, tones: readonly Hit[], from: number, to: number): string {
  let words = '';
  let at = from;
  for (const { start, end } of tones) {
    if (start < at || end > to) continue;
    words += folded.slice(at, start);
    at = end;
  }
  return (words + folded.slice(at, to)).replace(/ {2,}/g, ' ');
}
