import type { SentencePass } from './fragment.ts';
import { trimSpan } from './trim-span.ts';

/** The line that says whose words follow, up to its colon. */
const PREAMBLE =
  /^(?:(?:The|This) (?:following|below|readout)|The (?:above|statement) |As stated by|Attributable to|FOR IMMEDIATE RELEASE)[^:.]{0,120}:(?=\s)/i;

/** Parts "The below is attributable to Spokesperson X:" from the sentence that was set behind it on one line. */
export const splitPreamble: SentencePass = (fragments, { text }) =>
  fragments.flatMap((fragment) => {
    const opening = PREAMBLE.exec(text.slice(fragment.start, Math.min(fragment.end, fragment.start + 200)));
    const end = fragment.start + (opening?.[0].length ?? 0);
    const rest = opening && trimSpan(text, { start: end, end: fragment.end });
    return rest ? [{ start: fragment.start, end }, rest] : [fragment];
  });
