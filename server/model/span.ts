/**
 * A stretch `[start, end)` of one named text, in UTF-16 code units, with `0 <= start <= end <= text.length`.
 * Results carry spans instead of copied strings, so that every mark can be traced to its words.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Returns the words of `text` that `span` points at. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Tells whether `inner` lies wholly inside `outer` (equal ends count as inside). */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Tells whether the two spans share at least one code unit; touching ends do not count. */
export function spansOverlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Index of the first of `spans`, sorted by their starts and by their ends, that ends behind `at`; their number for none. */
export function firstEndingBehind(spans: readonly Span[], at: number): number {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.end ?? 0) > at) to = middle;
    else from = middle + 1;
  }
  return from;
}
