import { getDocumentProxy, getMeta } from 'unpdf';
import { type Extracted, presence, UnreadableDocument } from './extracted.ts';
import { dropRunningLines, joinLines, type PageLine } from './join-lines.ts';
import { mendRadicals } from './mend-radicals.ts';

/** A readout has a few pages; a collection of them is not one. */
const MAX_PAGES = 300;

/**
 * Takes the prose of a PDF in reading order, paragraphs separated by a blank line. Lines are joined where the
 * page breaks them (`joinLines`), and what is printed around each page is left out. Scripts and fonts in the file
 * are never run.
 *
 * Slow and hungry input is the caller's to bound: run this in a process that can be killed.
 *
 * @throws UnreadableDocument for a file that is encrypted, broken, too long, or holds pictures and no text
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  // The library refuses a Buffer, which is what a fetched page comes as.
  const document = await ofFile(getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false }));
  if (document.numPages > MAX_PAGES) {
    throw new UnreadableDocument(
      'pdf_pages',
      `That PDF has more than ${MAX_PAGES} pages. Upload the readout alone.`,
    );
  }
  const pages: (readonly PageLine[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await ofFile(document.getPage(number));
    const { items } = await ofFile(page.getTextContent());
    pages.push(readLines(items, number));
    page.cleanup();
  }
  const paragraphs = joinLines(dropRunningLines(pages)).map((text) => mendSpaces(mendRadicals(text)));
  if (paragraphs.length === 0) {
    const message =
      'That PDF holds pictures of pages and no text. Paste the words, or upload a PDF with a text layer.';
    throw new UnreadableDocument('pdf_images', message);
  }
  const { info } = await ofFile(getMeta(document));
  const title: unknown = info?.Title;
  return {
    text: paragraphs.join('\n\n'),
    title: typeof title === 'string' ? presence(title) : null,
    published: null,
    language: null,
    publisher: null,
  };
}

/** What the library says that it cannot read of a file is the file's fault: what else fails here is ours. */
async function ofFile<T>(asked: Promise<T>): Promise<T> {
  return await asked.catch((cause: unknown) => {
    const encrypted = cause instanceof Error && cause.name === 'PasswordException';
    throw encrypted
      ? new UnreadableDocument('pdf_encrypted', 'That PDF is protected by a password. Upload one without it.')
      : new UnreadableDocument('pdf_invalid', 'That file is not a PDF that we can read.');
  });
}

/** Gathers the page's pieces of text into lines: a piece on another height begins another line. */
function readLines(items: readonly object[], page: number): readonly PageLine[] {
  const lines: Mutable<PageLine>[] = [];
  for (const item of items) {
    if (!isPiece(item) || item.str === '') continue;
    const { str, transform, width, height } = item;
    const [, , , , x = 0, y = 0] = transform;
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < Math.max(2, last.height / 2)) {
      last.text += str;
      if (str.trim() !== '') last.right = Math.max(last.right, x + width);
    } else if (str.trim() !== '') {
      const size = height > 0 ? height : (last?.height ?? 10);
      lines.push({ page, text: str, x, y, right: x + width, height: size });
    }
  }
  return lines;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Piece {
  readonly str: string;
  /** Matrix whose last two numbers are the place. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function isPiece(item: object): item is Piece {
  return 'str' in item && 'transform' in item && 'width' in item && 'height' in item;
}

/** Word processors set figures a little off from Chinese characters; no space was ever written there. */
function mendSpaces(text: string): string {
  return text.replace(/(?<=\p{Script=Han}) (?=\d)|(?<=\d) (?=\p{Script=Han})/gu, '');
}
