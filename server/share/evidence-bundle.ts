import type { Comparison } from '../model/comparison.ts';
import type { Pair } from '../model/pair.ts';

/** Everything that is needed to compute a comparison again elsewhere, and what it came to. */
export interface EvidenceBundle {
  readonly format: 'diptych.bundle/1';
  /** Where the comparison is published. */
  readonly address: string;
  /** The one topic that it was asked for; absent for the whole comparison. The evidence is the same. */
  readonly topic?: string;
  readonly pair: Pair;
  readonly comparison: Comparison;
}

/** Bundles a comparison with the pair that it was computed from. @param topic the one that is cited, where it is one */
export function toEvidenceBundle(
  pair: Pair,
  comparison: Comparison,
  address: string,
  topic?: string,
): EvidenceBundle {
  return {
    format: 'diptych.bundle/1',
    address,
    ...(topic === undefined ? {} : { topic }),
    pair,
    comparison,
  };
}
