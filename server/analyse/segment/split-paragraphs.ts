import type { Span } from '../../model/span.ts';
import { isAbbreviated } from './abbreviations.ts';
import { trimSpan } from './trim-span.ts';

/** The beginning of a list item: a bullet, "1.", "(2)", "a)", "一、", "（三）". */
export const LIST_ITEM =
  /^(?:[-–—*•·●○▪◦]\s|\(?\d{1,2}[.)、]\s*|\([a-z]\)\s|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/;

const FINISHED = /[.!?:;。！？：；…]["'”’」』）)\]]*$/;

const INITIALS = /(?:^|[\s("“‘])(?:\p{Lu}\.)+$/u;

/** Text that was wrapped by hand or by mail has lines of at most this many characters. */
const WRAPPED_LINE = 100;

/** A line that goes on has at least this part of the width that the text was wrapped to; in a long paragraph less is enough. */
const FULL_LINE = 0.6;

/**
 * Cuts a text into paragraphs, trimmed, in order; an empty text has none. A blank line always parts them. A
 * single line break parts them too, as it does on most ministries' pages, unless the lines around it are the
 * short, even lines of wrapped text that stop in mid-sentence: then it is white space. Two lines show no such
 * thing by themselves, only where longer paragraphs of the text do. A list item always begins a paragraph.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const blocks: Span[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = trimSpan(text, { start: at, end });
    if (line === null) blocks.push([]);
    else blocks.at(-1)?.push(line);
    at = end + 1;
  }
  const longer = blocks.map((block) =>
    block.length > 2 ? joinWrapped(block, text, WRAPPED_LINE / 4) : null,
  );
  const width = widthOfWrapped(blocks, longer);
  return blocks.flatMap(
    (block, index) => longer[index] ?? (width === null ? block : joinWrapped(block, text, width * FULL_LINE)),
  );
}

/** Characters of the longest line of the paragraphs that were joined from wrapped lines; null where none was. */
function widthOfWrapped(
  blocks: readonly (readonly Span[])[],
  joined: readonly (readonly Span[] | null)[],
): number | null {
  let width: number | null = null;
  for (const [index, lines] of blocks.entries()) {
    if ((joined[index]?.length ?? lines.length) === lines.length) continue;
    for (const { start, end } of lines) width = Math.max(width ?? 0, end - start);
  }
  return width;
}

/** Joins the lines of a block that was wrapped: each of at least `full` characters that stops in mid-sentence to the next. */
function joinWrapped(lines: readonly Span[], text: string, full: number): readonly Span[] {
  if (!isWrapped(lines, text)) return lines;
  const paragraphs: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    const before = lines[index - 1];
    if (last !== undefined && before !== undefined && goesOn(before, line, text, full))
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** Wrapped lines are of one width but where a paragraph ends; a title, a day and a place under each other are not. */
function isWrapped(lines: readonly Span[], text: string): boolean {
  const width = lines.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
  if (width > WRAPPED_LINE) return false;
  const short = lines
    .slice(0, -1)
    .filter(
      ({ start, end }) => end - start < width * FULL_LINE && !FINISHED.test(endOf({ start, end }, text)),
    );
  return short.length === 0;
}

/** The last characters of a line: as many as its stop, the marks behind that and an abbreviation need. */
function endOf({ start, end }: Span, text: string): string {
  return text.slice(Math.max(start, end - 12), end);
}

function goesOn(before: Span, line: Span, text: string, full: number): boolean {
  if (before.end - before.start <= full) return false;
  const start = text.slice(line.start, line.start + 12);
  if (LIST_ITEM.test(start)) return false;
  const end = endOf(before, text);
  return !FINISHED.test(end) || INITIALS.test(end) || isAbbreviated(end, start);
}
