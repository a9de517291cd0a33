import type { Comparison } from './comparison.ts';
import { SIDE_IDS, type SideId } from './side.ts';

/** A text under so many words gives shares that rest on little (the first pair's texts have 36 and 77). */
const FEW_WORDS = 80;

/** The sides whose text is so short that its shares rest on little. */
export function shortSides({ facts }: Comparison): readonly SideId[] {
  return SIDE_IDS.filter((side) => facts.length[side] < FEW_WORDS);
}

/** Tells whether both texts are so short that topics are listed with their words, not measured. */
export function isTiny(comparison: Comparison): boolean {
  return shortSides(comparison).length === SIDE_IDS.length;
}
