import type { TextInput } from '../analyse/compare-texts.ts';
import { MissingPartError, notFound } from '../errors.ts';
import { issuerKey } from '../model/issuer-key.ts';
import type { PairCode, ReadoutText, Side } from '../model/pair.ts';

const NONE = 'This comparison has no such text, or has it no longer; its earlier revisions may.';

/**
 * The text of a side with this id, its first where none is named.
 *
 * @param pair the comparison of the side, null before it is stored
 * @throws PublicError 404 for an unknown one
 */
export function chooseText(
  { texts }: Side,
  id: string | undefined,
  pair: PairCode | null = null,
): ReadoutText {
  const chosen = id === undefined ? texts[0] : texts.find((text) => text.id === id);
  if (chosen === undefined) throw pair === null ? notFound(NONE) : new MissingPartError(pair, NONE);
  return chosen;
}

/** The first texts of two sides that are in one language; null where there are none. */
export function inOneLanguage(older: Side, newer: Side): { older: ReadoutText; newer: ReadoutText } | null {
  for (const text of newer.texts) {
    const other = older.texts.find(({ language }) => language === text.language);
    if (other !== undefined) return { older: other, newer: text };
  }
  return null;
}

/** A text as the analysis takes it, with whom it knows as its issuer. */
export function toInput({ issuer }: Side, { text, language }: ReadoutText): TextInput {
  return { text, language, issuer: issuerKey(issuer) };
}
