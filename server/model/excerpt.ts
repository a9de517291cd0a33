import type { PairCode } from './pair.ts';
import type { SideId } from './side.ts';

/** Words of a text, found or around those found. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isFound: boolean;
}

/** A few words of one side around those that a search found. */
export interface Excerpt {
  readonly side: SideId;
  /** Of its text, as `lang` says it. */
  readonly language: string;
  readonly pieces: readonly ExcerptPiece[];
}

/** Excerpts of listed pairs, at most one a side, A first; a pair that has none is not there. */
export type Excerpts = ReadonlyMap<PairCode, readonly Excerpt[]>;
