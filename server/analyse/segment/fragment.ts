import type { Language } from '../../model/language.ts';
import type { Span } from '../../model/span.ts';

/** What a sentence pass may look at beside the fragments. */
export interface PassContext {
  readonly text: string;
  readonly language: Language;
}

/**
 * One rule of sentence splitting: takes the fragments of one paragraph, sorted and touching nothing outside it,
 * and returns them with some joined or cut. White space between fragments belongs to none of them.
 */
export type SentencePass = (fragments: readonly Span[], context: PassContext) => readonly Span[];

/**
 * Joins each fragment to the one after it where `belongs(before, after)` says so; both are the words of the
 * fragments, `before` with whatever it has been joined with so far.
 */
export function joinWhere(
  fragments: readonly Span[],
  text: string,
  belongs: (before: string, after: string) => boolean,
): readonly Span[] {
  const joined: Span[] = [];
  for (const fragment of fragments) {
    const last = joined.at(-1);
    // Only the end of what came before can matter; the whole of it would make a long join quadratic.
    const before = last && text.slice(Math.max(last.start, last.end - 80), last.end);
    if (last && before !== undefined && belongs(before, text.slice(fragment.start, fragment.start + 80))) {
      joined[joined.length - 1] = { start: last.start, end: fragment.end };
    } else {
      joined.push(fragment);
    }
  }
  return joined;
}
