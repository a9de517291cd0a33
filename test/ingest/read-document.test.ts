import { deflateSync } from 'node:zlib';
import { expect } from 'chai';
import { PublicError } from '../../server/errors.ts';
import type { DocumentKind } from '../../server/ingest/document-kind.ts';
import { DOCUMENT_LIMITS, ReadingError, readDocument } from '../../server/ingest/read-document.ts';

const stream = (dictionary: string, data: Buffer) =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);

/** Builds a PDF of these objects, the first of which is its catalog. */
function buildPdf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, object] of objects.entries()) {
    places.push(length());
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length()}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table)]);
}

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const WORDS = Buffer.from('BT /F1 12 Tf 50 700 Td (The Secretary raised Taiwan.) Tj ET');
const onePage = (kids: string, content: Buffer) =>
  buildPdf([CATALOG, `<< /Type /Pages /Kids [${kids}] /Count 1 >>`, PAGE, content, FONT]);

describe('readDocument(request, field, limits)', function () {
  this.timeout(120_000);

  const outcome = async (kind: DocumentKind, bytes: Uint8Array, limits = DOCUMENT_LIMITS) => {
    try {
      return (await readDocument({ kind, bytes, charset: null }, 'a.file', limits)).text;
    } catch (error) {
      if (error instanceof PublicError) return `${error.status} ${error.problems[0]?.code}`;
      throw error;
    }
  };

  it('reads in a process of its own', async () => {
    expect(await outcome('pdf', onePage('3 0 R', stream('', WORDS)))).to.equal(
      'The Secretary raised Taiwan.',
    );
  });

  it('ends with a refusal for pages that hold themselves', async () => {
    const cycle = buildPdf([CATALOG, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']);
    expect(await outcome('pdf', cycle)).to.match(/^422 /);
  });

  it('tells a fault of ours from one of the file, with its cause', async () => {
    const request = { kind: 'unheard of' as DocumentKind, bytes: WORDS, charset: null };
    const error = await readDocument(request, 'a.file').catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(ReadingError);
    expect((error as ReadingError).cause).to.be.instanceOf(TypeError);
    expect(await outcome('docx', Buffer.from('PK and nothing else'))).to.equal('422 docx_invalid');
    expect(await outcome('pdf', Buffer.from('%PDF-1.7 and nothing else'))).to.equal('422 pdf_invalid');
  });

  it('kills what grows, what takes processor time, and what takes long', async () => {
    const bomb = onePage(
      '3 0 R',
      stream('/Filter /FlateDecode', deflateSync(Buffer.alloc(400 * 2 ** 20, ' '))),
    );
    const patient = { timeout: 60_000, processor: 60_000, maxMemory: 150 * 2 ** 20 };
    expect(await outcome('pdf', bomb, patient)).to.equal('422 document_too_complex');
    const words = Buffer.from('The Secretary raised Taiwan.');
    expect(await outcome('text', words, { ...DOCUMENT_LIMITS, processor: 20 })).to.equal(
      '422 document_too_complex',
    );
    expect(await outcome('text', words, { ...DOCUMENT_LIMITS, timeout: 5 })).to.equal(
      '422 document_too_complex',
    );
  });
});
