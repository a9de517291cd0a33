import type { ComparedSide } from '../model/comparison.ts';
import type { ReadoutText, Side } from '../model/pair.ts';

/** The text of a side that was compared: the one with its hash. @throws Error for a comparison of another pair */
export function shownText({ texts }: Side, { sha256 }: Pick<ComparedSide, 'sha256'>): ReadoutText {
  const text = texts.find((known) => known.sha256 === sha256);
  if (text === undefined) throw new Error(`No text of this side has the hash ${sha256}.`);
  return text;
}
