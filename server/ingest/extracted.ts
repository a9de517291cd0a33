/** What a document gave: its prose, and what it says of itself, which is proposed to the uploader, never taken as true. */
export interface Extracted {
  /** Paragraphs separated by a blank line; empty when the document holds no text. */
  readonly text: string;
  readonly title: string | null;
  /** Day or instant that the document says it was published, ISO 8601. */
  readonly published: string | null;
  /** Language tag that the document declares. */
  readonly language: string | null;
  /** Name of the site or body that the document gives as its publisher. */
  readonly publisher: string | null;
}

/** A document that cannot be read, with the reason in words for the person who uploaded it. */
export class UnreadableDocument extends Error {
  /** Stable machine name of the reason, such as `pdf_encrypted`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'UnreadableDocument';
    this.code = code;
  }
}

/**
 * Elements within one another that a document may have. The parser's own cost grows with the square of the depth,
 * and browsers stop at 512; real pages with tags that were never closed go a little beyond that.
 */
export const MOST_NESTED = 5_000;

/** @throws UnreadableDocument for a document that is nested deeper than any real one */
export function refuseDepth(depth: number): void {
  if (depth > MOST_NESTED) throw tooDeep();
}

export function tooDeep(): UnreadableDocument {
  const message = 'That document is nested too deeply to be a readout. Paste its text instead.';
  return new UnreadableDocument('document_too_deep', message);
}

/** Returns `value` trimmed, with white space runs as single spaces; null when nothing is left. */
export function presence(value: string | null | undefined): string | null {
  const trimmed = (value ?? '').replace(/\s+/g, ' ').trim();
  return trimmed === '' ? null : trimmed;
}
