import type { ActId } from './act-id.ts';
import type { Comparison } from './comparison.ts';
import type { SideId } from './side.ts';

/** Acts by which a side asks something of the other, or of the world. */
const DEMANDS: readonly ActId[] = ['urge', 'oppose', 'warn'];

/** Ids of a side's own sentences that ask, oppose or warn, in text order. */
export function demandsOf(comparison: Comparison, side: SideId): readonly string[] {
  return comparison[side].sentences
    .filter(({ voice, acts }) => voice === 'self' && acts.some(({ id }) => DEMANDS.includes(id)))
    .map(({ id }) => id);
}
