import type { ActId } from './act-id.ts';
import type { Comparison } from './comparison.ts';
import type { SideId } from './side.ts';

/** Acts by which a side asks something of the other, or of the world. */
const DEMANDS: readonly ActId[] = ['urge', 'oppose', 'warn'];

/** Ids of a side's own sentences that ask, oppose or warn, in text order. */
export function demandsOf(comparison: Comparison, side: SideId): readonly string[] {
  return ownSentences(comparison, side, DEMANDS);
}

/** Ids of a side's own sentences that express concern, in text order: less than a demand, and not nothing. */
export function concernsOf(comparison: Comparison, side: SideId): readonly string[] {
  return ownSentences(comparison, side, ['concern']);
}

function ownSentences(comparison: Comparison, side: SideId, wanted: readonly ActId[]): readonly string[] {
  return comparison[side].sentences
    .filter(({ voice, acts }) => voice === 'self' && acts.some(({ id }) => wanted.includes(id)))
    .map(({ id }) => id);
}
