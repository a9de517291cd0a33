import type { Hit } from '../../../model/hit.ts';
import type { Language } from '../../../model/language.ts';
import type { Span } from '../../../model/span.ts';

/** A word of tone and a word for a talk near it, in one sentence. */
export interface TonePlace {
  readonly language: Language;
  /** The text as folded for matching. */
  readonly folded: string;
  readonly sentence: Span;
  readonly tone: Hit;
  readonly talk: Hit;
  /** The other words of tone near it, which may stand between the two. */
  readonly tones: readonly Hit[];
}

/** What stands between two places, without the words of tone in it, so that a list of them reads like one. */
export function between(
  { folded, tones }: Pick<TonePlace, 'folded' | 'tones'>,
  from: number,
  to: number,
): string {
  return tones
    .reduce(
      (left, { start, end }) => {
        const inside = start >= from && end <= to;
        return inside ? left.slice(0, start - from) + ' '.repeat(end - start) + left.slice(end - from) : left;
      },
      folded.slice(from, to),
    )
    .replace(/ {2,}/g, ' ');
}
