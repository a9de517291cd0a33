import type { TaxonomyVersion } from './comparison.ts';
import type { Language } from './language.ts';
import type { ReadoutText } from './pair.ts';
import type { SideId } from './side.ts';
import type { Span } from './span.ts';

/**
 * Two texts of one side set against each other: an original and its translation. Unlike two sides' readouts they
 * tell the same things in the same order, so that what one of them leaves out can be named.
 */
export interface Translation {
  readonly taxonomy: TaxonomyVersion;
  readonly left: TranslatedText;
  readonly right: TranslatedText;
  /**
   * In the order of both texts; every sentence stands in exactly one group. A group with an empty side is a
   * sentence without a counterpart. Empty where the texts were too long to align.
   */
  readonly groups: readonly TranslationGroup[];
  /** False where the texts were too long to align. */
  readonly precise: boolean;
}

export interface TranslatedText {
  readonly language: Language;
  readonly text: string;
  readonly words: number;
  readonly sentences: readonly Span[];
}

/** Sentences that say the same, by their places (from 0) in their texts. */
export interface TranslationGroup {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Two texts of one side, and what each has no counterpart for in the other. */
export interface TranslatedSide {
  readonly left: ReadoutText;
  readonly right: ReadoutText;
  readonly translation: Translation;
}

/** For each side the text that is shown, left, beside one of its own that the reader can read; null where there is none. */
export type Glosses = Readonly<Record<SideId, TranslatedSide | null>>;
