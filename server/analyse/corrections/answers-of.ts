import type { Comparison } from '../../model/comparison.ts';
import { otherSide, type SideId } from '../../model/side.ts';

/** Ids of the other side's sentences that a comparison sets against this one. */
export function answersOf({ matches }: Comparison, side: SideId, id: string): ReadonlySet<string> {
  return new Set(matches.flatMap((match) => (match[side].includes(id) ? match[otherSide(side)] : [])));
}
