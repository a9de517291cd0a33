/**
 * The program of the reading process: takes one `DocumentRequest`, answers one `DocumentAnswer`. It is started
 * and killed by `read-document.ts` and by nobody else.
 */
import { declaredCharset, decodeText } from './decode-text.ts';
import type { DocumentKind } from './document-kind.ts';
import { type Extracted, UnreadableDocument } from './extracted.ts';
import type { DocumentAnswer, DocumentRequest } from './read-document.ts';

/** Each loads its parser when it is asked: they cost a start more than most documents take to read. */
const READERS: Readonly<Record<DocumentKind, (request: DocumentRequest) => Extracted | Promise<Extracted>>> =
  {
    text: (request) => ({
      text: decode(request),
      title: null,
      published: null,
      language: null,
      publisher: null,
    }),
    markdown: async (request) => (await import('./extract-markdown.ts')).extractMarkdown(decode(request)),
    html: async ({ bytes, charset }) =>
      (await import('./extract-html.ts')).extractHtml(decodeText(bytes, charset ?? declaredCharset(bytes))),
    docx: async ({ bytes }) => (await import('./extract-docx.ts')).extractDocx(bytes),
    pdf: async ({ bytes }) => (await import('./extract-pdf.ts')).extractPdf(bytes),
  };

function decode({ bytes, charset }: DocumentRequest): string {
  return decodeText(bytes, charset);
}

async function answerRequest(request: DocumentRequest): Promise<DocumentAnswer> {
  try {
    return { kind: 'read', extracted: await READERS[request.kind](request) };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) return { kind: 'failed', cause: error };
    return { kind: 'refused', code: error.code, message: error.message };
  }
}

process.once('message', async (request: DocumentRequest) => {
  process.send?.(await answerRequest(request));
});
