import type { MatchSide } from './match-side.ts';

/** Sentences with words for the talk itself, which answer each other whatever else they say. */
export interface VerdictPairs {
  /** Tells whether both sentences have such words. */
  has(indexA: number, indexB: number): boolean;
  /** The sentences of B that are set against one of A for that alone; empty for none. */
  of(indexA: number): ReadonlySet<number>;
  /** False where a side has so many that some were left out. */
  readonly precise: boolean;
}

/** Sentences of a side with words for the talk that are set against the other’s: a text has a few, a hostile one many. */
const MOST_VERDICTS = 20;

/** Finds the sentences of both sides that choose words for the talk. */
export function verdictPairs(a: MatchSide, b: MatchSide): VerdictPairs {
  const [isVerdictA, isVerdictB] = [areVerdicts(a), areVerdicts(b)];
  const [verdictsA, verdictsB] = [placesOf(isVerdictA), placesOf(isVerdictB)];
  const [firstA, firstB] = [firstOf(verdictsA), firstOf(verdictsB)];
  return {
    has: (indexA, indexB) => isVerdictA[indexA] === true && isVerdictB[indexB] === true,
    of: (indexA) => (firstA.has(indexA) ? firstB : NONE),
    precise:
      (firstA.size === 0 || firstB.size === verdictsB.length) &&
      (firstB.size === 0 || firstA.size === verdictsA.length),
  };
}

const NONE: ReadonlySet<number> = new Set();

function areVerdicts({ sentences }: MatchSide): readonly boolean[] {
  return sentences.map(({ tone }) => tone.length > 0);
}

function placesOf(isVerdict: readonly boolean[]): readonly number[] {
  return isVerdict.flatMap((is, index) => (is ? [index] : []));
}

function firstOf(verdicts: readonly number[]): ReadonlySet<number> {
  return new Set(verdicts.slice(0, MOST_VERDICTS));
}
