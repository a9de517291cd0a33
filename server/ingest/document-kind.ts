import { isUtf16 } from './decode-text.ts';

export type DocumentKind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

const KINDS: Readonly<Record<string, DocumentKind>> = {
  txt: 'text',
  md: 'markdown',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  pdf: 'pdf',
};

/** Names of files that may be uploaded, for the form: `.txt,.md,.html,.htm,.docx,.pdf`. */
export const ACCEPTED_FILES: string = Object.keys(KINDS)
  .map((ending) => `.${ending}`)
  .join(',');

/**
 * Tells what a file is, from its name and its bytes together; null when the two disagree or the kind is not
 * one that Diptych reads. The type that a browser claims decides nothing: it is a stranger's word.
 */
export function documentKind(fileName: string, bytes: Uint8Array): DocumentKind | null {
  const ending = /\.([a-z]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
  const named = Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
  if (named === undefined) return null;
  const found = kindOfBytes(bytes);
  if (named === 'docx' || named === 'pdf') return found === named ? named : null;
  if (found !== 'html' && found !== 'text') return null;
  return named === 'text' && found === 'html' ? null : named;
}

/**
 * Like `documentKind`, but for an answer from the web, whose name means nothing: the bytes alone decide.
 *
 * @param charset what the site declares; only UTF-16, whose bytes look like a program's, makes a difference
 */
export function kindOfBytes(bytes: Uint8Array, charset: string | null = null): DocumentKind | null {
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  if (startsWith(bytes, 'PK\u0003\u0004')) return 'docx';
  if (!isUtf16(charset) && isBinary(bytes)) return null;
  const opening = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replaceAll('\0', '');
  return /<(?:!doctype html|html|head|body|meta|article|div|p)[\s>]/i.test(opening) ? 'html' : 'text';
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') === magic;
}

/** Control characters that no encoding of prose uses tell a binary file; UTF-16 is known by its byte-order mark. */
function isBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (wide) return false;
  return bytes
    .subarray(0, 4096)
    .some((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));
}
