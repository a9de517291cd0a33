import type { KnownMatters } from './number-matters.ts';
import { MATTER_CLASSES, type MatterClass } from './sentence-matters.ts';

/** Where the sum of each class stands in what `sumShared` fills, and after the classes three sums of their own. */
export const SUM: Readonly<Record<MatterClass | 'firstTopic' | 'oneMatter' | 'rareConcepts', number>> = {
  ...(Object.fromEntries(MATTER_CLASSES.map((of, code) => [of, code])) as Record<MatterClass, number>),
  firstTopic: MATTER_CLASSES.length,
  oneMatter: MATTER_CLASSES.length + 1,
  rareConcepts: MATTER_CLASSES.length + 2,
};

/** Room for the sums of one pair of sentences. */
export function newSums(): Float64Array {
  return new Float64Array(MATTER_CLASSES.length + 3);
}

/**
 * Sums by class the worth of what two sentences share, at the places of `SUM`: the strongest specific topic, the
 * strongest that is one matter and the number of rare concepts too. Walks the keys of both side by side, in the order
 * of their numbers. Fills `sums`, which the caller keeps: this runs for every pair of sentences.
 */
export function sumShared(
  { shared, classes, worths, oneMatter, rare }: KnownMatters,
  indexA: number,
  indexB: number,
  sums: Float64Array,
): void {
  sums.fill(0);
  const [a, b] = [shared.a[indexA] ?? NO_KEYS, shared.b[indexB] ?? NO_KEYS];
  for (let inA = 0, inB = 0; inA < a.length && inB < b.length; ) {
    const keyA = a[inA] ?? 0;
    const keyB = b[inB] ?? 0;
    if (keyA <= keyB) inA += 1;
    if (keyB <= keyA) inB += 1;
    if (keyA !== keyB) continue;
    const worth = worths[keyA] ?? 0;
    const of = classes[keyA] ?? 0;
    sums[of] = (sums[of] ?? 0) + worth;
    if (of === SUM.specific && worth > (sums[SUM.firstTopic] ?? 0)) sums[SUM.firstTopic] = worth;
    const one = oneMatter[keyA] ?? 0;
    if (one > (sums[SUM.oneMatter] ?? 0)) sums[SUM.oneMatter] = one;
    if (rare[keyA] === 1) sums[SUM.rareConcepts] = (sums[SUM.rareConcepts] ?? 0) + 1;
  }
}

const NO_KEYS = new Int32Array(0);
