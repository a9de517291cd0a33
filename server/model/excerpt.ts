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
  /** The sentence in which its first found word stands, such as "b3"; null where that is not known. */
  readonly passage: string | null;
}

/** An excerpt as the archive finds it, which knows of texts and not of their sentences. */
export interface PlacedExcerpt extends Omit<Excerpt, 'passage'> {
  /** Null for an excerpt of another text than its side's first, which is the one that is compared. */
  readonly place: ExcerptPlace | null;
}

/** Where the first found word of an excerpt stands. */
export interface ExcerptPlace {
  readonly revision: number;
  /** Ids of the texts that are compared in this revision. */
  readonly compared: Readonly<Record<SideId, string>>;
  /** In UTF-16 code units of its text. */
  readonly start: number;
}

/** Excerpts of listed pairs, at most one a side, A first; a pair that has none is not there. */
export type Excerpts = ReadonlyMap<PairCode, readonly Excerpt[]>;
