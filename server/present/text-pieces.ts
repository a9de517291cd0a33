import type { Span } from '../model/span.ts';

export { countHidden, showHidden, type TextPiece, textPieces } from '../model/hidden-characters.ts';

/** A stretch of a sentence under the marks that cover it. */
export interface CoveredSpan<T extends Span> extends Span {
  readonly marks: readonly T[];
}

/**
 * Cuts a span wherever a mark begins or ends, so that overlapping marks can be drawn one beside the other. Pieces
 * are sorted, touch, and cover the span exactly.
 *
 * @param marks inside the span, in any order
 */
export function cutAtMarks<T extends Span>(span: Span, marks: readonly T[]): readonly CoveredSpan<T>[] {
  const cuts = [...new Set([span.start, span.end, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? span.start;
    return { start, end, marks: marks.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}
