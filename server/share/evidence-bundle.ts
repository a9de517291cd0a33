import type { Comparison } from '../model/comparison.ts';
import type { Pair } from '../model/pair.ts';
import type { ProgramVersion } from '../model/program-version.ts';

/** Everything that is needed to compute a comparison again elsewhere, and what it came to. */
export interface EvidenceBundle {
  readonly format: 'diptych.bundle/1';
  /** Where the comparison is published. */
  readonly address: string;
  /** The one topic that it was asked for; absent for the whole comparison. The evidence is the same. */
  readonly topic?: string;
  readonly pair: Pair;
  readonly comparison: Comparison;
  /** What computed it; absent in bundles of before this was said. */
  readonly program?: ProgramVersion;
}

/**
 * Bundles a comparison with the pair that it was computed from.
 *
 * @param program what computed it
 * @param topic the one that is cited, where it is one
 */
export function toEvidenceBundle(
  pair: Pair,
  comparison: Comparison,
  address: string,
  program: ProgramVersion,
  topic?: string,
): EvidenceBundle {
  return {
    format: 'diptych.bundle/1',
    address,
    ...(topic === undefined ? {} : { topic }),
    program,
    pair,
    comparison,
  };
}
