import type { Comparison } from './comparison.ts';
import { anchorsOf } from './corrections.ts';
import type { PairDraft } from './pair.ts';
import type { SideId } from './side.ts';

/** Tells whether a pair's comparison is the machine's own, without what editors decided about these very texts. */
export function isMachineOnly(
  { corrections, ...sides }: Pick<PairDraft, SideId | 'corrections'>,
  comparison: Pick<Comparison, SideId | 'corrections'>,
): boolean {
  if (comparison.corrections !== undefined) return false;
  const isCompared = (side: SideId, id: string) =>
    sides[side].texts.some((text) => text.id === id && text.sha256 === comparison[side].sha256);
  return corrections.some((correction) =>
    anchorsOf(correction).every(({ side, text }) => isCompared(side, text)),
  );
}
