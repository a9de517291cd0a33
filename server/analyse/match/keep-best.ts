/** A sentence of each side that may well report the same matter. */
export interface LikelyPair {
  readonly indexA: number;
  readonly indexB: number;
  /** 0–1, at least the floor of `matchSentences`. */
  readonly chance: number;
}

/**
 * A pair is kept where its chance is at least this part of the best one of one of its two sentences; set together with
 * the floor of `matchSentences`, each pair of readouts left out in its turn.
 */
const NEAR_BEST = 0.7;

/**
 * Counterparts that one sentence has at the most. A list has a dozen; only texts that say the same again and again
 * come to more, and no reader follows so many.
 */
const MOST_COUNTERPARTS = 16;

/** Pairs that a comparison keeps at the most: two for each sentence of the longest texts, which hardly a pair needs. */
const MOST_MATCHES = 10_000;

/**
 * Keeps the pairs that are near the best of one of their sentences, of each sentence the strongest few. Swapping the sides
 * changes nothing. Linear but for the sorting of what is too much; not precise where a bound left something out.
 */
export function keepBest(likely: readonly LikelyPair[]): {
  readonly kept: readonly LikelyPair[];
  readonly precise: boolean;
} {
  const bestA = bestBy(likely, ({ indexA }) => indexA);
  const bestB = bestBy(likely, ({ indexB }) => indexB);
  const near = likely.filter(
    ({ indexA, indexB, chance }) =>
      chance >= NEAR_BEST * Math.min(bestA.get(indexA) ?? 0, bestB.get(indexB) ?? 0),
  );
  const strongestA = strongest(near, ({ indexA }) => indexA);
  const strongestB = strongest(near, ({ indexB }) => indexB);
  const kept = strongestOfAll(near.filter((pair) => strongestA.has(pair) && strongestB.has(pair)));
  return { kept, precise: kept.length === near.length };
}

/**
 * The strongest pairs of all, the earlier ones first where many are equally strong. What stands in equal places (a3
 * with b5, a5 with b3) goes or stays together, so that swapping the sides changes nothing.
 */
function strongestOfAll(pairs: readonly LikelyPair[]): readonly LikelyPair[] {
  if (pairs.length <= MOST_MATCHES) return pairs;
  const order = (one: LikelyPair, other: LikelyPair) =>
    other.chance - one.chance ||
    one.indexA + one.indexB - (other.indexA + other.indexB) ||
    Math.abs(one.indexA - one.indexB) - Math.abs(other.indexA - other.indexB);
  const sorted = pairs.toSorted(order);
  const first = sorted[MOST_MATCHES];
  return first === undefined
    ? sorted
    : sorted.slice(0, MOST_MATCHES).filter((pair) => order(pair, first) < 0);
}

/** Of each sentence the strongest counterparts, the earlier one first where two are equally strong. */
function strongest(near: readonly LikelyPair[], key: (pair: LikelyPair) => number): ReadonlySet<LikelyPair> {
  const groups = new Map<number, LikelyPair[]>();
  for (const pair of near) {
    const group = groups.get(key(pair));
    if (group === undefined) groups.set(key(pair), [pair]);
    else group.push(pair);
  }
  const kept = new Set<LikelyPair>();
  for (const pairs of groups.values()) {
    if (pairs.length > MOST_COUNTERPARTS) {
      pairs.sort(
        (one, other) => other.chance - one.chance || one.indexA + one.indexB - (other.indexA + other.indexB),
      );
    }
    for (const pair of pairs.slice(0, MOST_COUNTERPARTS)) kept.add(pair);
  }
  return kept;
}

function bestBy(
  likely: readonly LikelyPair[],
  key: (pair: LikelyPair) => number,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const pair of likely) best.set(key(pair), Math.max(best.get(key(pair)) ?? 0, pair.chance));
  return best;
}
