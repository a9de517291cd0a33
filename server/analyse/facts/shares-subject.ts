import type { ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/** What a list goes on with that has named whom it is about: “does not seek …, does not support … and has no intention to”. */
const SAME_SUBJECT = /[,;](?: and| or| nor)? $|\b(?:and|or) $/;
const FINITE = /^(?:will|would|does|do|has|have|is|are|stands?|remains?) /;

/**
 * Whether in an English sentence the words of a cue go on with the subject of the one before it, of which they say one
 * thing more.
 */
export function sharesSubject({ folded, language }: ReadText, cue: Span): boolean {
  return (
    language === 'en' &&
    FINITE.test(folded.slice(cue.start, cue.end)) &&
    SAME_SUBJECT.test(folded.slice(Math.max(0, cue.start - 8), cue.start))
  );
}
