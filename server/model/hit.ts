import type { ActId } from './act-id.ts';
import type { CueId } from './cue-id.ts';
import type { OfficeId } from './office-id.ts';
import type { Span } from './span.ts';

export type HitKind =
  | 'topic'
  | 'mask'
  | 'act'
  | 'tone'
  | 'formula'
  | 'variant'
  | 'name'
  | 'office'
  | 'cue'
  | 'concept';

/** A term of the lexicon found in a sentence. */
export type Hit = ActHit | CueHit | OfficeHit | EntryHit;

interface FoundTerm extends Span {
  /** The taxonomy's term that earned it, as written in the file. */
  readonly term: string;
}

interface ActHit extends FoundTerm {
  readonly kind: 'act';
  readonly id: ActId;
}

export interface CueHit extends FoundTerm {
  readonly kind: 'cue';
  readonly id: CueId;
}

export interface OfficeHit extends FoundTerm {
  readonly kind: 'office';
  readonly id: OfficeId;
}

/** A hit of something that the code knows no ids of. */
interface EntryHit extends FoundTerm {
  readonly kind: Exclude<HitKind, 'act' | 'cue' | 'office'>;
  /** Id of the topic, tone word, formula or entity; for a `variant` its matter's id, a slash, its own. */
  readonly id: string;
}
