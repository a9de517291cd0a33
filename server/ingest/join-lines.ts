import { presence } from './extracted.ts';

/** A line of a page as it was set. Lengths are in points, `y` grows upwards. */
export interface PageLine {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  /** Size of its letters. */
  readonly height: number;
}

/** A gap this many times the usual one within paragraphs begins a paragraph. */
const PARAGRAPH_GAP = 1.3;

/** Letters that differ in size by more than this are a heading and what it heads. */
const SIZE_CHANGE = 1.12;

/** Marks that open an item of a list. */
const BULLET = /^[•·▪◦●■‣➢]\s*/;

/**
 * Joins the lines of pages to paragraphs. A PDF keeps places, not paragraphs. A line begins one where its first
 * word would have fitted on the line before, which somebody therefore ended; where it is indented, or set in
 * another size, or opens an item; and where it stands further off than lines of a paragraph do. Over a page's end
 * the first three decide alone, so that a paragraph may run on.
 *
 * @param lines in reading order, without running heads and feet
 */
export function joinLines(lines: readonly PageLine[]): readonly string[] {
  const begins = lines.map((line, index) => {
    const before = lines[index - 1];
    return before === undefined || endsEarly(before, line, lines, index) || isSetApart(before, line);
  });
  const gaps = lines.map((line, index) => gapBetween(lines[index - 1], line));
  const within = gaps.filter((gap, index) => gap !== null && !begins[index]) as number[];
  const usual = within.toSorted((one, other) => one - other)[Math.floor(within.length / 2)] ?? null;
  const paragraphs: string[] = [];
  let open = '';
  for (const [index, line] of lines.entries()) {
    const gap = gaps[index] ?? null;
    const isFar = usual !== null && gap !== null && gap > usual * PARAGRAPH_GAP;
    if (begins[index] || isFar) {
      paragraphs.push(open);
      open = '';
    }
    open = joinWords(open, line.text);
  }
  paragraphs.push(open);
  return paragraphs.flatMap((text) => presence(text.trim().replace(BULLET, '')) ?? []);
}

/** How far a line stands below another of its page, in sizes of its letters; null on another page, or further up, as in a next column. */
function gapBetween(before: PageLine | undefined, line: PageLine): number | null {
  if (before === undefined || before.page !== line.page || line.y > before.y) return null;
  return (before.y - line.y) / Math.max(before.height, line.height);
}

/** Lines of a column to both sides among which its right edge is looked for: bounds the cost on long documents. */
const REACH = 60;

function endsEarly(before: PageLine, line: PageLine, lines: readonly PageLine[], index: number): boolean {
  const column = lines
    .slice(Math.max(0, index - REACH), index + REACH)
    .filter(({ x, right }) => Math.abs(x - before.x) < before.height * 4 && right > before.x);
  const edge = Math.max(...column.map(({ right }) => right));
  const characters = Math.max(1, [...line.text].length);
  const first = /^\s*(?:\p{Script=Han}[，。；：、！？”’）》]*|\S+)/u.exec(line.text)?.[0] ?? '';
  const needed = ((line.right - line.x) / characters) * [...first].length + line.height * 0.6;
  return edge - before.right > needed;
}

function isSetApart(before: PageLine, line: PageLine): boolean {
  const [small = 0, large = 0] = [before.height, line.height].sort((one, other) => one - other);
  const isIndented = line.x - before.x > line.height * 0.9 && line.page === before.page && line.y < before.y;
  return large > small * SIZE_CHANGE || isIndented || BULLET.test(line.text.trim());
}

/** Chinese lines join without a space; a hyphen at the end of an English line is kept, since "one-China" may break there. */
function joinWords(before: string, line: string): string {
  if (before === '') return line;
  const startsHan = /^\s*[\p{Script=Han}“‘（《]/u.test(line);
  const endsHan = /[\p{Script=Han}，。；：、！？”’）》]\s*$/u.test(before);
  const seamless = (endsHan && startsHan) || (/\p{L}-\s*$/u.test(before) && /^\s*\p{L}/u.test(line));
  return seamless ? before.trimEnd() + line.trimStart() : `${before.trimEnd()} ${line.trimStart()}`;
}

const RUNNING: readonly RegExp[] = [
  /^(?:https?|file):\/\/\S+(?:\s+\d+\s*\/\s*\d+)?$/,
  /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}\b.{0,200}$/,
  /^\d{4}[/.]\d{1,2}[/.]\d{1,2},? \d{1,2}:\d{2}\b.{0,200}$/,
  /^[-–—\s]*(?:page |p\. ?)?\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?[-–—\s]*$/i,
  /^第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?$/,
];

/**
 * Leaves out what browsers and word processors print at the top and bottom of every page: addresses, page numbers,
 * the time of printing, and any first or last line that other pages repeat.
 */
export function dropRunningLines(pages: readonly (readonly PageLine[])[]): readonly PageLine[] {
  const edges = new Map<string, number>();
  const keyOf = ({ text }: PageLine) => text.replace(/\d+/g, '#').trim();
  for (const lines of pages) {
    for (const key of new Set([lines[0], lines.at(-1)].flatMap((line) => (line ? [keyOf(line)] : []))))
      edges.set(key, (edges.get(key) ?? 0) + 1);
  }
  const isRunning = (line: PageLine) =>
    RUNNING.some((pattern) => pattern.test(line.text.trim())) ||
    (pages.length > 2 && (edges.get(keyOf(line)) ?? 0) > pages.length / 2);
  return pages.flatMap((lines) =>
    lines.filter((line, index) => !((index < 2 || index > lines.length - 3) && isRunning(line))),
  );
}
