import type { Sentence } from '../../model/comparison.ts';
import type { ReadText } from '../../model/reading.ts';

/** One side as matching needs it: the sentences as they are published, and the reading that they come from. */
export interface MatchSide {
  readonly read: ReadText;
  /** Same order and number as `read.sentences`. */
  readonly sentences: readonly Sentence[];
  /** For each sentence whether it only reports that the two sides met or spoke. */
  readonly contacts: readonly boolean[];
}
