import { getDocumentProxy, getMeta } from 'unpdf';
import { type Extracted, presence, UnreadableDocument } from './extracted.ts';

/** A readout has a few pages; a collection of them is not one. */
const MAX_PAGES = 300;

/** A line that begins this many times the usual line height below the last begins a paragraph. */
const PARAGRAPH_GAP = 1.45;

interface Line {
  text: string;
  y: number;
  height: number;
}

/**
 * Takes the prose of a PDF in reading order, paragraphs separated by a blank line. Lines are joined where the
 * page breaks them: a PDF keeps places, not paragraphs, so a paragraph is taken to begin after a gap that is
 * larger than the line height. Scripts and fonts in the file are never run.
 *
 * Slow and hungry input is the caller's to bound: run this in a process that can be killed.
 *
 * @throws UnreadableDocument for a file that is encrypted, broken, too long, or holds pictures and no text
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  const document = await getDocumentProxy(bytes, { isEvalSupported: false }).catch((cause: unknown) => {
    const encrypted = cause instanceof Error && cause.name === 'PasswordException';
    throw encrypted
      ? new UnreadableDocument('pdf_encrypted', 'That PDF is protected by a password. Upload one without it.')
      : new UnreadableDocument('pdf_invalid', 'That file is not a PDF that we can read.');
  });
  if (document.numPages > MAX_PAGES) {
    throw new UnreadableDocument(
      'pdf_pages',
      `That PDF has more than ${MAX_PAGES} pages. Upload the readout alone.`,
    );
  }
  const paragraphs: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    paragraphs.push(...joinLines(readLines(items)));
    page.cleanup();
  }
  if (paragraphs.length === 0) {
    const message =
      'That PDF holds pictures of pages and no text. Paste the words, or upload a PDF with a text layer.';
    throw new UnreadableDocument('pdf_images', message);
  }
  const { info } = await getMeta(document);
  const title: unknown = info?.Title;
  return {
    text: paragraphs.join('\n\n'),
    title: typeof title === 'string' ? presence(title) : null,
    published: null,
    language: null,
    publisher: null,
  };
}

/** Gathers the page's pieces of text into lines: a piece on another height begins another line. */
function readLines(items: readonly object[]): readonly Line[] {
  const lines: Line[] = [];
  for (const item of items) {
    if (!('str' in item) || !('transform' in item) || !('height' in item)) continue;
    const { str, transform, height } = item as { str: string; transform: number[]; height: number };
    if (str === '') continue;
    const y = transform[5] ?? 0;
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < Math.max(2, last.height / 2)) last.text += str;
    else if (str.trim() !== '')
      lines.push({ text: str, y, height: height > 0 ? height : (last?.height ?? 10) });
  }
  return lines;
}

function joinLines(lines: readonly Line[]): readonly string[] {
  const gaps = lines.slice(1).map((line, index) => Math.abs((lines[index]?.y ?? 0) - line.y));
  const usual = [...gaps].sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  const paragraphs: string[] = [];
  let open = '';
  for (const [index, line] of lines.entries()) {
    const gap = gaps[index - 1] ?? 0;
    if (index > 0 && gap > usual * PARAGRAPH_GAP) {
      paragraphs.push(open);
      open = '';
    }
    open = joinWords(open, line.text);
  }
  paragraphs.push(open);
  return paragraphs.flatMap((text) => presence(text) ?? []);
}

/** Chinese lines join without a space; a hyphen at the end of an English line is kept, since "one-China" may break there. */
function joinWords(before: string, line: string): string {
  if (before === '') return line;
  const seamless =
    /[\p{Script=Han}，。；：、！？”’）》-]\s*$/u.test(before) &&
    /^\s*[\p{Script=Han}“‘（《\p{L}]/u.test(line);
  return seamless && (/-\s*$/.test(before) || /^\s*[\p{Script=Han}“‘（《]/u.test(line))
    ? before.trimEnd() + line.trimStart()
    : `${before.trimEnd()} ${line.trimStart()}`;
}
