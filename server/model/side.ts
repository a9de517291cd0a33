/** The two columns of a comparison: `a` is the left side, `b` the right. */
export type SideId = 'a' | 'b';

export const SIDE_IDS: readonly SideId[] = ['a', 'b'];

/** Returns the other column: `a` for `b`, `b` for `a`. */
export function otherSide(side: SideId): SideId {
  return side === 'a' ? 'b' : 'a';
}
