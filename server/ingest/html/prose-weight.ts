import type { Paragraph } from './html-page.ts';

/** A paragraph counts as prose only from this many letters on: menus and bylines are shorter. */
const PROSE_LENGTH = 40;

/** A Chinese character says about as much as this many letters. */
const HAN_WEIGHT = 2.5;

/** Paragraphs that are mostly links are lists of other pages. */
const LINK_SHARE = 0.5;

/** Length in letters; Chinese says as much in fewer characters. */
export function proseWeight(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text.length + han * (HAN_WEIGHT - 1);
}

/** Tells whether a paragraph is as long as prose is. */
export function isLong({ text }: Paragraph): boolean {
  return proseWeight(text) >= PROSE_LENGTH;
}

/** Tells whether a paragraph mostly leads elsewhere. */
export function isLinks({ text, linked }: Paragraph): boolean {
  return linked > text.length * LINK_SHARE;
}
