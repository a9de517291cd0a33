/** A stretch of a text without hidden characters, or hidden characters by their codes. */
export interface TextPiece {
  readonly text: string;
  /** Such as "U+202E" where the piece is of characters that cannot be seen; null otherwise. */
  readonly hidden: string | null;
}

/**
 * Soft hyphens and zero-width characters, as a class of a pattern holds them: pages leave them in words that are
 * copied, and a word is the same with and without them.
 */
export const UNSEEN_IN_WORDS = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';

/** Controls that reorder or hide text: bidirectional marks, zero-width characters, tags, and other controls but the seen ones. */
const HIDDEN =
  /(?![\t\n])[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const HIDDEN_RUN = new RegExp(`(?:${HIDDEN.source})+`, 'gu');

/**
 * Runs of hidden characters that are cut out one by one. A real sentence has a few; of one that is made of them the
 * rest stays in one piece, with the codes in brackets among its words, so that no page grows by a mark a character.
 */
const MOST_RUNS = 12;

/**
 * Cuts a text so that characters which reorder or hide their surroundings can be shown where they stand, those that
 * follow one another together. Nothing is dropped: the pieces' originals join back to the text.
 */
export function textPieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  let runs = 0;
  for (const { 0: run, index } of text.matchAll(HIDDEN_RUN)) {
    if (index > at) pieces.push({ text: text.slice(at, index), hidden: null });
    if (runs === MOST_RUNS) {
      const rest = text.slice(index);
      pieces.push({ text: rest, hidden: showHidden(rest) });
      return pieces;
    }
    pieces.push({ text: run, hidden: codesOf(run) });
    runs += 1;
    at = index + run.length;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), hidden: null });
  return pieces;
}

/** Shows hidden characters of a label by their codes in brackets: "call [U+202E]". */
export function showHidden(label: string): string {
  return label.replace(HIDDEN, (character) => `[${codeOf(character)}]`);
}

/** "U+200B U+202E". */
function codesOf(run: string): string {
  return Array.from(run, codeOf).join(' ');
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Counts the characters that are shown by their codes. */
export function countHidden(text: string): number {
  return text.match(HIDDEN)?.length ?? 0;
}
