import type { ActId } from '../../server/model/act-id.ts';
import type { Voice } from '../../server/model/comparison.ts';
import type { Language } from '../../server/model/language.ts';
import type { SideId } from '../../server/model/side.ts';
import type { Span } from '../../server/model/span.ts';

/** Which half of the corpus a pair belongs to: `held-out` ones are kept for the final figure, never tuned on. */
export type Split = 'development' | 'held-out';

/** One pair of readouts as a careful reader labelled it; the guideline is `test/evaluate/README.md`. */
export interface LabelledPair {
  readonly name: string;
  readonly split: Split;
  readonly a: LabelledSide;
  readonly b: LabelledSide;
  /** Sentence ids, one of each side; every combination of a many-to-many match is listed. */
  readonly matches: readonly (readonly [a: string, b: string])[];
  readonly attributions: readonly LabelledAttribution[];
  readonly requestedBy: SideId | 'both' | null;
}

export interface LabelledSide {
  readonly text: string;
  readonly language: Language;
  /** Whose manner the text imitates, in words; nothing is computed from it. */
  readonly manner: string;
  /** Free text as an uploader would give it; null where a reader is not told. */
  readonly issuer: string | null;
  readonly tone: readonly string[];
  readonly sentences: readonly LabelledSentence[];
}

export interface LabelledSentence extends Span {
  readonly id: string;
  readonly voice: Voice;
  readonly topics: readonly string[];
  readonly acts: readonly ActId[];
}

export interface LabelledAttribution {
  readonly sentence: string;
  readonly topics: readonly string[];
  readonly echoed: readonly string[];
}
