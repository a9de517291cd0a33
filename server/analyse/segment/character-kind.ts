/** Kinds of characters that make words, by number. */
export const OTHER = 1;
export const WORD = 2;
export const HAN = 3;

/** Letters, marks and numbers are of words; Chinese characters are among them and told apart. */
type CharacterKind = typeof OTHER | typeof WORD | typeof HAN;

/** Code unit → kind of its character, 0 until it is met; surrogates stay 0, since they are halves of characters. */
const KINDS = new Uint8Array(0x10000);

/** Tells the kind of the character of `text` that begins at `at`; a lone surrogate is a character of its own. */
export function kindAt(text: string, at: number): CharacterKind {
  const unit = text.charCodeAt(at);
  const known = KINDS[unit];
  if (known !== undefined && known !== 0) return known as CharacterKind;
  const kind = kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  if (!isSurrogate(unit)) KINDS[unit] = kind;
  return kind;
}

/** Code units of the character of `text` that begins at `at`: 2 for a surrogate pair, otherwise 1. */
export function unitsAt(text: string, at: number): number {
  return isSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function kindOf(character: string): CharacterKind {
  if (/\p{Script=Han}/u.test(character)) return HAN;
  return /[\p{L}\p{M}\p{N}]/u.test(character) ? WORD : OTHER;
}
