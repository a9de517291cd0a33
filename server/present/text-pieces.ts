import { type TextPiece as HiddenPiece, textPieces as hiddenPieces } from '../model/hidden-characters.ts';
import type { Span } from '../model/span.ts';

export { countHidden, showHidden } from '../model/hidden-characters.ts';

/** A stretch of a text as a page draws it. */
export interface TextPiece extends HiddenPiece {
  /** True for a short word with a hyphen, which stands on one line: "win-win", "one-China". */
  readonly isKept: boolean;
}

/** As wide as half a line on a phone at the most. */
const HYPHENATED = /(?<![\p{L}\p{N}.\-–’])[\p{L}\p{N}]{1,8}-[\p{L}\p{N}]{1,8}(?![\p{L}\p{N}\-–])/gu;
const KEPT_CHARACTERS = 12;

/** Words that are kept whole in one stretch: a real sentence has a few, and of one made of them the rest breaks as it will. */
const MOST_KEPT = 12;

/**
 * Cuts a text so that hidden characters are shown where they stand, and short words with a hyphen can be kept on one
 * line without a character that would be copied with them. The pieces' originals join back to the text.
 */
export function textPieces(text: string): readonly TextPiece[] {
  return hiddenPieces(text).flatMap((piece) =>
    piece.hidden === null ? keepWhole(piece.text) : [{ ...piece, isKept: false }],
  );
}

function keepWhole(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  let kept = 0;
  for (const { 0: word, index } of text.matchAll(HYPHENATED)) {
    if (word.length > KEPT_CHARACTERS) continue;
    if (index > at) pieces.push({ text: text.slice(at, index), hidden: null, isKept: false });
    pieces.push({ text: word, hidden: null, isKept: true });
    at = index + word.length;
    kept += 1;
    if (kept === MOST_KEPT) break;
  }
  if (at < text.length || pieces.length === 0)
    pieces.push({ text: text.slice(at), hidden: null, isKept: false });
  return pieces;
}

/** A stretch of a sentence under the marks that cover it. */
export interface CoveredSpan<T extends Span> extends Span {
  readonly marks: readonly T[];
}

/**
 * Cuts a span wherever a mark begins or ends, so that overlapping marks can be drawn one beside the other. Pieces
 * are sorted, touch, and cover the span exactly; each names its marks in the order given. One walk, since a hostile
 * sentence may hold tens of thousands.
 *
 * @param marks inside the span, in any order
 */
export function cutAtMarks<T extends Span>(span: Span, marks: readonly T[]): readonly CoveredSpan<T>[] {
  const cuts = [...new Set([span.start, span.end, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  const coming = marks
    .map((mark, place) => ({ mark, place }))
    .sort((one, other) => one.mark.start - other.mark.start);
  let begun = 0;
  let open: readonly { readonly mark: T; readonly place: number }[] = [];
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? span.start;
    const from = begun;
    while ((coming[begun]?.mark.start ?? Number.POSITIVE_INFINITY) <= start) begun += 1;
    open = [...open, ...coming.slice(from, begun)]
      .filter(({ mark }) => mark.end > start)
      .sort((one, other) => one.place - other.place);
    return { start, end, marks: open.map(({ mark }) => mark) };
  });
}
