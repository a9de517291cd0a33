import type { MatchSide } from './match-side.ts';
import { rareWords } from './rare-words.ts';
import { type Shared, sharedWeight } from './shared-weight.ts';

/** What sentences of A and B have in common of their words; nothing between two languages. */
export interface SharedWords {
  /** The words that sentence `indexA` has in common with sentences of B. Good until the next sentence is asked for. */
  of(indexA: number): Shared;
  /** Cosine of the words of two sentences, 0–1, from what `of(indexA)` gave. */
  cosine(indexA: number, indexB: number, shared: Shared): number;
  /** False where a word was held by so many sentences that its pairs were left out. */
  readonly precise: boolean;
}

/** Prepares the cosines of the words of two sides; `isOfParty` as in `rareWords`. */
export function sharedWords(a: MatchSide, b: MatchSide, isOfParty: (id: string) => boolean): SharedWords {
  if (a.read.language !== b.read.language) return NO_WORDS;
  const { words, worths, lengthsA, lengthsB } = rareWords(a, b, isOfParty);
  const { of, precise } = sharedWeight(words, worths);
  return {
    of,
    cosine(indexA, indexB, { sums }) {
      const lengths = (lengthsA[indexA] ?? 0) * (lengthsB[indexB] ?? 0);
      return lengths === 0 ? 0 : (sums[indexB] ?? 0) / lengths;
    },
    precise,
  };
}

const NOTHING: Shared = { sentences: new Int32Array(0), count: 0, sums: new Float64Array(0) };

const NO_WORDS: SharedWords = { of: () => NOTHING, cosine: () => 0, precise: true };
