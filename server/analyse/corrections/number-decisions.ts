import { anchorsOf, type Correction, saidOf } from '../../model/corrections.ts';
import type { Undated } from './decisions.ts';

/**
 * Gives what is wanted of a passage numbers and a date. What says again what was decided before is that decision, with
 * its old number and date; what is wanted twice is one decision.
 *
 * @param before decisions about the passage so far
 * @param lastDecision the highest number that a decision of this pair ever had; 0 for none
 * @param now instant, ISO 8601
 */
export function numberDecisions(
  wanted: readonly Undated[],
  before: readonly Correction[],
  lastDecision: number,
  now: string,
): readonly Correction[] {
  const known = new Map(before.map((correction) => [subjectOf(correction), correction]));
  const distinct = new Map(wanted.map((correction) => [subjectOf(correction), correction]));
  let last = lastDecision;
  return [...distinct].map(([subject, correction]): Correction => {
    const same = known.get(subject);
    if (same !== undefined) return same;
    last += 1;
    return { ...correction, id: `c${last}`, decided: now };
  });
}

/** What a decision says of which words. */
function subjectOf(correction: Undated | Correction): string {
  const places = anchorsOf(correction).map(({ start, end }) => [start, end]);
  return JSON.stringify([correction.kind, places, saidOf(correction)]);
}
