import type { Correction } from './corrections.ts';
import type { Pair, ReadoutText } from './pair.ts';
import type { SideId } from './side.ts';

/** One revision in a pair's history, with what changed against the one before. */
export interface RevisionRecord {
  readonly revision: number;
  /** Instant, ISO 8601 in UTC. */
  readonly revisedAt: string;
  /** Null for the first revision. */
  readonly changes: RevisionChanges | null;
}

/** What differs between two revisions of a pair. */
export interface RevisionChanges {
  readonly texts: readonly TextChange[];
  /** Names of what changed beside texts and corrections, in words: "title", "visibility". */
  readonly facts: readonly string[];
  readonly corrections: CorrectionChanges;
}

export interface TextChange {
  readonly side: SideId;
  /** Id of the text within its pair. */
  readonly id: string;
  /** `marks`: nothing but punctuation and white space differs. `facts`: the same to the byte but for what is said of it. */
  readonly kind: 'added' | 'removed' | 'words' | 'marks' | 'facts';
  /** Null where there is none on that side of the change. */
  readonly before: ReadoutText | null;
  readonly after: ReadoutText | null;
}

export interface CorrectionChanges {
  readonly added: readonly Correction[];
  /** Taken back by an editor. */
  readonly takenBack: readonly Correction[];
  /** Fallen away since their words were revised. */
  readonly fallen: readonly Correction[];
}

/** A pair's history, newest first, as far as one page shows it. */
export interface History {
  readonly pair: Pair;
  readonly records: readonly RevisionRecord[];
  /** Revision below which the next page begins; null for none. */
  readonly before: number | null;
}

/** A stretch of two texts told apart: words of both, of the older one only, or of the newer one only. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Two revisions of a text told apart: same and removed join to the older, same and added to the newer. */
export interface TextDiff {
  readonly pieces: readonly DiffPiece[];
  /** False where a limit cut work short and a stretch is shown as replaced whole. */
  readonly precise: boolean;
}
