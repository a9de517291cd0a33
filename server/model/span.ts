/**
 * A stretch `[start, end)` of one named text, in UTF-16 code units, with `0 <= start <= end <= text.length`.
 * Results carry spans instead of copied strings, so that every mark can be traced to its words.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Tells whether `inner` lies wholly inside `outer` (equal ends count as inside). */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
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
