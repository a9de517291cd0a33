import type { Span } from '../model/span.ts';

export { countHidden, showHidden, type TextPiece, textPieces } from '../model/hidden-characters.ts';

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
