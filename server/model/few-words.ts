import type { Comparison } from './comparison.ts';
import { SIDE_IDS, type SideId } from './side.ts';

/** A text under so many words gives shares that rest on little (the first pair's texts have 36 and 77). */
export const FEW_WORDS = 80;

/** Tells whether a text of so many words is too short to be measured. */
export function isFew(words: number): boolean {
  return words < FEW_WORDS;
}

/** What is said in place of figures where both texts are too short for them. */
export const TINY_NOTE = `Both texts have under ${FEW_WORDS} words, so topics are listed with the words that name them, not measured.`;

/** The sides whose text is so short that its shares rest on little. */
export function shortSides({ facts }: Comparison): readonly SideId[] {
  return SIDE_IDS.filter((side) => isFew(facts.length[side]));
}

/** Tells whether both texts are so short that topics are listed with their words, not measured. */
export function isTiny(comparison: Comparison): boolean {
  return shortSides(comparison).length === SIDE_IDS.length;
}
