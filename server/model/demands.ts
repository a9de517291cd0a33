import type { ActId } from './act-id.ts';
import type { Comparison } from './comparison.ts';
import type { SideId } from './side.ts';

/** Acts by which a side asks something of the other, or of the world. */
const DEMANDS: readonly ActId[] = ['urge', 'oppose', 'warn'];

/**
 * Ids of the sentences in which a side asks, opposes or warns, in text order: its own, and of those about both the ones in
 * which its official asks (what both ask for together has no act of asking).
 */
export function demandsOf(comparison: Comparison, side: SideId): readonly string[] {
  return comparison[side].sentences
    .filter(
      ({ voice, acts }) =>
        (voice === 'self' && acts.some(({ id }) => DEMANDS.includes(id))) ||
        (voice === 'both' && acts.some(({ id }) => id === 'urge')),
    )
    .map(({ id }) => id);
}

/** Ids of a side's own sentences that express concern, in text order: less than a demand, and not nothing. */
export function concernsOf(comparison: Comparison, side: SideId): readonly string[] {
  return comparison[side].sentences
    .filter(({ voice, acts }) => voice === 'self' && acts.some(({ id }) => id === 'concern'))
    .map(({ id }) => id);
}
