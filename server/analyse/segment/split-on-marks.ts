import type { Span } from '../../model/span.ts';
import type { SentencePass } from './fragment.ts';
import { trimSpan } from './split-paragraphs.ts';

const FULL_STOPS = '。！？｡';
const HALF_STOPS = '.!?…';
const CLOSERS = '"\'”’」』）)]》】';
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
      const mark = text.charAt(at);
      const full = FULL_STOPS.includes(mark);
      if (!full && !HALF_STOPS.includes(mark)) {
        at += 1;
        continue;
      }
      let end = at + 1;
      while (end < fragment.end && (FULL_STOPS + HALF_STOPS).includes(text.charAt(end))) end += 1;
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
