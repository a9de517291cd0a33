import type { Comparison } from '../model/comparison.ts';
import type { Pair } from '../model/pair.ts';

/** Everything that is needed to compute a comparison again elsewhere, and what it came to. */
export interface EvidenceBundle {
  readonly format: 'diptych.bundle/1';
  /** Where the comparison is published. */
  readonly address: string;
  readonly pair: Pair;
  readonly comparison: Comparison;
}

/** Bundles a comparison with the pair that it was computed from. */
export function toEvidenceBundle(pair: Pair, comparison: Comparison, address: string): EvidenceBundle {
  return { format: 'diptych.bundle/1', address, pair, comparison };
}
