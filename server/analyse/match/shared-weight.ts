/** What a sentence holds, by key; each key is worth the same wherever it stands. */
export type Holdings = readonly ReadonlySet<string>[];

export interface SharedWeight {
  /** Sums the worth of what sentence `indexA` has in common with sentences of B: index of B → sum, above 0 only. */
  of(indexA: number): ReadonlyMap<number, number>;
  /** False where a key was held by so many sentences on both sides that its pairs were left out. */
  readonly precise: boolean;
}

/** Pairs of sentences that one key may bring together; one that is in everything tells nothing apart. */
const MOST_PAIRS = 20_000;

/**
 * Prepares sums of what sentences of A and B hold in common, by an index of B: the cost grows with what is shared,
 * not with the number of pairs. Symmetrical: the same keys are left out whichever side is called A.
 *
 * @param worth of a key, above 0
 */
export function sharedWeight(a: Holdings, b: Holdings, worth: (key: string) => number): SharedWeight {
  const holders = new Map<string, number[]>();
  for (const [index, keys] of b.entries()) {
    for (const key of keys) {
      const known = holders.get(key);
      if (known) known.push(index);
      else holders.set(key, [index]);
    }
  }
  const counts = new Map<string, number>();
  for (const keys of a) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let precise = true;
  for (const [key, count] of counts) {
    if (count * (holders.get(key)?.length ?? 0) <= MOST_PAIRS) continue;
    holders.delete(key);
    precise = false;
  }
  // Summed in the order of the keys, so that the last bit does not depend on which side is asked.
  const ordered = a.map((keys) => [...keys].filter((key) => holders.has(key)).sort());
  return {
    precise,
    of(indexA) {
      const sums = new Map<number, number>();
      for (const key of ordered[indexA] ?? []) {
        const value = worth(key);
        for (const indexB of holders.get(key) ?? []) sums.set(indexB, (sums.get(indexB) ?? 0) + value);
      }
      return sums;
    },
  };
}
