import type { LabelledPair } from './labelled-pair.ts';
import type { LaidReading } from './laid-reading.ts';
import { type Tally, tallySets } from './tally.ts';

/** Matches: one item a combination of a sentence of A and a sentence of B, contact lines included. */
export function scoreMatches(pair: LabelledPair, laid: LaidReading): Tally {
  return tallySets(labelledMatches(pair), laid.matches);
}

/** The labelled matches as `a2-b4`. */
export function labelledMatches(pair: LabelledPair): readonly string[] {
  return pair.matches.map(([a, b]) => `${a}-${b}`);
}
