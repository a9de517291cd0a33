import type { Span } from './span.ts';

/**
 * The word differences inside one match, exact against both texts: on each side the pieces of a sentence,
 * in order, join back to that sentence.
 */
export interface Wording {
  /** Sentence ids of the match on each side. */
  readonly a: readonly WordedSentence[];
  readonly b: readonly WordedSentence[];
  /** Words that both sides have in common under the alignment. */
  readonly common: number;
  /** True where so few words are shared that the shared ones are the ones to mark. */
  readonly sharesFew: boolean;
  /** False where the comparison was cut short by its bound; then every piece is `changed`. */
  readonly precise: boolean;
}

export interface WordedSentence {
  readonly sentence: string;
  readonly pieces: readonly WordingPiece[];
}

export interface WordingPiece extends Span {
  readonly kind: 'same' | 'changed';
}
