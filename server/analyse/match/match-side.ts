import type { ReadSide } from '../read-side.ts';

/** One side as matching needs it. */
export interface MatchSide extends ReadSide {
  /** For each sentence whether it only reports that the two sides met or spoke. */
  readonly contacts: readonly boolean[];
}
