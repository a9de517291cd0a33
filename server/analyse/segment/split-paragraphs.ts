import type { Span } from '../../model/span.ts';

/** The beginning of a list item: a bullet, "1.", "(2)", "a)", "一、", "（三）". */
export const LIST_ITEM =
  /^(?:[-–—*•·●○▪◦]\s|\(?\d{1,2}[.)、]\s*|\([a-z]\)\s|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/;

const FINISHED = /[.!?:;。！？：；…]["'”’」』）)\]]*$/;

/** Text that was wrapped by hand or by mail has lines of at most this many characters. */
const WRAPPED_LINE = 100;

/**
 * Cuts a text into paragraphs, trimmed, in order; an empty text has none. A blank line always parts them. A
 * single line break parts them too, as it does on most ministries' pages, unless the lines around it are the
 * short, even lines of wrapped text that stop in mid-sentence: then it is white space. A list item always
 * begins a paragraph.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let block: Span[] = [];
  let at = 0;
  while (at <= text.length) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = trimSpan(text, { start: at, end });
    if (line === null) {
      paragraphs.push(...joinWrapped(block, text));
      block = [];
    } else {
      block.push(line);
    }
    at = end + 1;
  }
  return [...paragraphs, ...joinWrapped(block, text)];
}

/** Shrinks a span to its first and last visible character; null when it holds none. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

function joinWrapped(lines: readonly Span[], text: string): readonly Span[] {
  const wrapped = lines.length > 2 && lines.every(({ start, end }) => end - start <= WRAPPED_LINE);
  if (!wrapped) return lines;
  const paragraphs: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    const before = lines[index - 1];
    const goesOn =
      last !== undefined &&
      before !== undefined &&
      !FINISHED.test(text.slice(Math.max(before.start, before.end - 8), before.end)) &&
      before.end - before.start > WRAPPED_LINE / 4 &&
      !LIST_ITEM.test(text.slice(line.start, line.start + 12));
    if (goesOn) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push(line);
  }
  return paragraphs;
}
