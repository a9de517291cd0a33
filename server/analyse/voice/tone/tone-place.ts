import type { Hit } from '../../../model/hit.ts';
import type { Language } from '../../../model/language.ts';
import type { Span } from '../../../model/span.ts';
import type { WordLists } from '../../../model/word-lists.ts';

/** A word of tone and a word for a talk near it, in one sentence. */
export interface TonePlace {
  readonly language: Language;
  /** The lists of words of the language. */
  readonly lists: WordLists;
  /** The text as folded for matching. */
  readonly folded: string;
  readonly sentence: Span;
  readonly tone: Hit;
  readonly talk: Hit;
  /** The other words of tone near it, which may stand between the two. */
  readonly tones: readonly Hit[];
}

/**
 * What stands between two places, without the words of tone in it, so that a list of them reads like one.
 * Its cost is that of the words between, copied once, and of the tones near.
 */
export function between(
  { folded, tones }: Pick<TonePlace, 'folded' | 'tones'>,
  from: number,
  to: number,
): string {
  let words = '';
  let at = from;
  for (const { start, end } of tones) {
    if (end > to) break;
    if (start < at) continue;
    words += `${folded.slice(at, start)} `;
    at = end;
  }
  return (words + folded.slice(at, to)).replace(/ {2,}/g, ' ');
}
