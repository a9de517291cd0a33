/** Steps in 1. A worth is below 100 and a sentence holds below 200,000 things, so that a sum needs 49 bits of 53. */
const STEPS = 2 ** 24;

/**
 * Rounds a worth to steps of 2⁻²⁴, of which sums are exact: no figure depends on the order in which it is summed, and
 * so none on which of the two sides is called A.
 */
export function exactWorth(worth: number): number {
  return Math.round(worth * STEPS) / STEPS;
}
