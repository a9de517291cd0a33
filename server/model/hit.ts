import type { Span } from './span.ts';

export type HitKind = 'topic' | 'mask' | 'act' | 'tone' | 'formula' | 'variant' | 'name' | 'cue' | 'concept';

/** A term of the lexicon found in a sentence. */
export interface Hit extends Span {
  readonly kind: HitKind;
  /** Id of the topic, act, tone word, formula, entity or cue; for a `variant` its matter's id, a slash, its own. */
  readonly id: string;
  /** The taxonomy's term that earned it, as written in the file. */
  readonly term: string;
}
