import type { Sentence } from '../model/comparison.ts';
import type { ReadText } from '../model/reading.ts';

/** A side's reading with its published sentences, in the same order. */
export interface ReadSide {
  readonly read: ReadText;
  readonly sentences: readonly Sentence[];
}
