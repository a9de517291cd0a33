import { countHolders, type NumberedKeys } from './number-keys.ts';

/** What one sentence of A has in common with sentences of B. Good until the next sentence is asked for. */
export interface Shared {
  /** Sentences of B that share something: the first `count` of these. */
  readonly sentences: Int32Array;
  readonly count: number;
  /** Sentence of B → summed worth of what is shared; 0 for nothing. */
  readonly sums: Float64Array;
}

export interface SharedWeight {
  /** Sums the worth of what sentence `indexA` has in common with sentences of B. */
  of(indexA: number): Shared;
  /** False where a key was held by so many sentences on both sides that its pairs were left out. */
  readonly precise: boolean;
}

/**
 * Pairs of sentences that all keys together may bring together, for each sentence and at the least. Two texts of
 * 5,000 words come to 15,000; beyond the bound the keys that bring most pairs together are left out, since they tell
 * least apart, and the cost for each word stays the same however long the texts are.
 */
const PAIRS_PER_SENTENCE = 12;
const PAIRS_AT_LEAST = 60_000;

/**
 * Prepares sums of what sentences of A and B hold in common, by an index of B: the cost grows with what is shared,
 * not with the number of pairs. Symmetrical: the same keys are left out whichever side is called A.
 *
 * @param worths by key, above 0, as `exactWorth` rounds them
 */
export function sharedWeight({ keys, a, b }: NumberedKeys, worths: Float64Array): SharedWeight {
  const inA = countHolders(a, keys.length);
  const inB = countHolders(b, keys.length);
  const leftOut = keysBeyondBudget(
    keys,
    inA,
    inB,
    Math.max(PAIRS_AT_LEAST, PAIRS_PER_SENTENCE * (a.length + b.length)),
  );
  // The holders of each key stand in one array, those of key `k` from `from[k]` up to `from[k + 1]`.
  const from = new Int32Array(keys.length + 1);
  for (let key = 0; key < keys.length; key += 1) {
    const [ofA, ofB] = [inA[key] ?? 0, inB[key] ?? 0];
    from[key + 1] = (from[key] ?? 0) + (leftOut.has(key) || ofA === 0 ? 0 : ofB);
  }
  const holders = new Int32Array(from[keys.length] ?? 0);
  const filled = from.slice();
  for (const [index, held] of b.entries()) {
    for (const key of held) {
      const at = filled[key] ?? 0;
      if (at === from[key + 1]) continue;
      holders[at] = index;
      filled[key] = at + 1;
    }
  }
  const sums = new Float64Array(b.length);
  const sentences = new Int32Array(b.length);
  let count = 0;
  return {
    precise: leftOut.size === 0,
    of(indexA) {
      for (let at = 0; at < count; at += 1) sums[sentences[at] ?? 0] = 0;
      count = 0;
      for (const key of a[indexA] ?? []) {
        const worth = worths[key] ?? 0;
        const end = from[key + 1] ?? 0;
        for (let at = from[key] ?? 0; at < end; at += 1) {
          const indexB = holders[at] ?? 0;
          const sum = sums[indexB] ?? 0;
          if (sum === 0) sentences[count++] = indexB;
          sums[indexB] = sum + worth;
        }
      }
      return { sentences, count, sums };
    },
  };
}

/** Sums, for each sentence, the worth of all that it holds. */
export function totalWorths(side: readonly Int32Array[], worths: Float64Array): Float64Array {
  return Float64Array.from(side, (held) => held.reduce((sum, key) => sum + (worths[key] ?? 0), 0));
}

/** The keys that bring most pairs together, beyond the first `budget` pairs; the same whichever side is called A. */
function keysBeyondBudget(
  keys: readonly string[],
  inA: Int32Array,
  inB: Int32Array,
  budget: number,
): ReadonlySet<number> {
  const pairs = Float64Array.from(inA, (ofA, key) => ofA * (inB[key] ?? 0));
  const total = pairs.reduce((sum, count) => sum + count, 0);
  if (total <= budget) return NONE;
  const leftOut = new Set<number>();
  let rest = total;
  for (const key of [...pairs.keys()].sort(
    (one, other) =>
      (pairs[other] ?? 0) - (pairs[one] ?? 0) || ((keys[one] ?? '') < (keys[other] ?? '') ? -1 : 1),
  )) {
    if (rest <= budget) break;
    rest -= pairs[key] ?? 0;
    leftOut.add(key);
  }
  return leftOut;
}

const NONE: ReadonlySet<number> = new Set();
