import type { Span } from '../../model/span.ts';
import type { SentencePass } from './fragment.ts';
import { trimSpan } from './trim-span.ts';

const FULL_STOPS = '。！？｡';
const HALF_STOPS = '.!?…';
const CLOSERS = '"\'”’」』）)]》】';
/** Code unit → 1 for a stop: every character of a text is asked. */
const STOPS = new Uint8Array(0x10000);
for (const stop of FULL_STOPS + HALF_STOPS) STOPS[stop.charCodeAt(0)] = 1;

const HAN = /\p{Script=Han}/u;

/**
 * Cuts after every mark that may end a sentence, with the quotation marks and brackets that close behind it.
 * "It may" is enough: later passes join what was cut too much. A Latin stop needs white space after it, or a
 * Chinese character on both sides where a Chinese text was typed with ASCII marks. We do not use the platform's
 * sentence segmenter: it glues an opening “ or （ to the sentence before it.
 */
export const splitOnMarks: SentencePass = (fragments, { text }) =>
  fragments.flatMap((fragment) => {
    const cut: Span[] = [];
    let from = fragment.start;
    let at = fragment.start;
    while (at < fragment.end) {
      if (STOPS[text.charCodeAt(at)] === 0) {
        at += 1;
        continue;
      }
      const full = FULL_STOPS.includes(text.charAt(at));
      let end = at + 1;
      while (end < fragment.end && STOPS[text.charCodeAt(end)] === 1) end += 1;
      while (end < fragment.end && CLOSERS.includes(text.charAt(end))) end += 1;
      const next = text.charAt(end);
      const ends =
        full ||
        next === '' ||
        /\s/.test(next) ||
        (HAN.test(text.charAt(at - 1)) && /[\p{Script=Han}“‘「『（《]/u.test(next));
      if (ends) {
        const piece = trimSpan(text, { start: from, end });
        if (piece !== null) cut.push(piece);
        from = end;
      }
      at = end;
    }
    const rest = trimSpan(text, { start: from, end: fragment.end });
    return rest === null ? cut : [...cut, rest];
  });
