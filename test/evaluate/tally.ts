/** Counts of one measure: found and labelled, found but not labelled, labelled but not found. */
export interface Tally {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

export const EMPTY_TALLY: Tally = { right: 0, extra: 0, missed: 0 };

/** Compares what was found with what was labelled, as sets; repeats count once. */
export function tallySets(labelled: Iterable<string>, found: Iterable<string>): Tally {
  const want = new Set(labelled);
  const have = new Set(found);
  const right = [...have].filter((item) => want.has(item)).length;
  return { right, extra: have.size - right, missed: want.size - right };
}

export function addTallies(tallies: Iterable<Tally>): Tally {
  let [right, extra, missed] = [0, 0, 0];
  for (const tally of tallies) {
    right += tally.right;
    extra += tally.extra;
    missed += tally.missed;
  }
  return { right, extra, missed };
}

/** Share of what was found that is right, 0–1; null where nothing was found. */
export function precision({ right, extra }: Tally): number | null {
  return right + extra === 0 ? null : right / (right + extra);
}

/** Share of what was labelled that was found, 0–1; null where nothing was labelled. */
export function recall({ right, missed }: Tally): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}

/**
 * Harmonic mean of precision and recall, 0–1 (van Rijsbergen 1979, with equal weights), as 2·right over all that
 * was found and all that was labelled; null where neither found nor labelled anything.
 */
export function f1({ right, extra, missed }: Tally): number | null {
  const all = 2 * right + extra + missed;
  return all === 0 ? null : (2 * right) / all;
}
