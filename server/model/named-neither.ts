import type { Comparison, NamedTopic } from './comparison.ts';
import { shortSides } from './few-words.ts';

/** What the list of topics that neither text has is called, before a colon. */
export const IN_NEITHER = 'In neither text, of the topics that readers look for in talks between these two';

/**
 * The topics to name as in neither text, in the taxonomy's order; may be empty. A short text leaves nearly everything
 * out, which tells nothing: where one of the two is short, there are none.
 */
export function namedNeither(comparison: Comparison): readonly NamedTopic[] {
  return shortSides(comparison).length === 0 ? comparison.neither : [];
}
