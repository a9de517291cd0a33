import type { Span } from '../../server/model/span.ts';

/** Returns the words of `text` that `span` points at. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
