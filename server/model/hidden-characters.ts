/** A stretch of a text without hidden characters, or one hidden character by its code. */
export interface TextPiece {
  readonly text: string;
  /** Such as "U+202E" where the piece is a character that cannot be seen; null otherwise. */
  readonly hidden: string | null;
}

/** Controls that reorder or hide text: bidirectional marks, zero-width characters, tags, and other controls. */
const HIDDEN =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Line ends and tabs are controls too, but they are seen. */
const SEEN = /[\t\n]/;

/**
 * Cuts a text so that characters which reorder or hide their surroundings can be shown where they stand. Nothing
 * is dropped: the pieces' originals join back to the text.
 */
export function textPieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    if (SEEN.test(character)) continue;
    if (index > at) pieces.push({ text: text.slice(at, index), hidden: null });
    pieces.push({
      text: character,
      hidden: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    });
    at = index + character.length;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), hidden: null });
  return pieces;
}

/** Shows hidden characters of a label by their codes in brackets: "call [U+202E]". */
export function showHidden(label: string): string {
  return textPieces(label)
    .map(({ text, hidden }) => (hidden === null ? text : `[${hidden}]`))
    .join('');
}

/** Counts the characters that `textPieces` would show by their codes. */
export function countHidden(text: string): number {
  return text.match(HIDDEN)?.filter((character) => !SEEN.test(character)).length ?? 0;
}
