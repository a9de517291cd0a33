import { expect } from 'chai';
import { documentKind, kindOfBytes } from '../../server/ingest/document-kind.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('documentKind(fileName, bytes)', () => {
  const CASES: readonly (readonly [string, string, string | null])[] = [
    ['readout.txt', 'The ministers spoke today.', 'text'],
    ['readout.md', '# The call\n\nThey spoke.', 'markdown'],
    ['readout.HTML', '<!doctype html><p>They spoke.</p>', 'html'],
    ['readout.htm', 'They spoke.', 'html'],
    ['readout.pdf', '%PDF-1.7\n', 'pdf'],
    ['readout.docx', 'PK\u0003\u0004rest', 'docx'],
    ['page.pdf', '<!doctype html><p>They spoke.</p>', null],
    ['page.txt', '<html><body>They spoke.</body></html>', null],
    ['a.txt.exe', 'MZ', null],
    ['program.txt', 'MZ\u0000\u0001\u0002', null],
    ['old.doc', 'They spoke.', null],
    ['macros.docm', 'PK\u0003\u0004rest', null],
    ['picture.svg', '<svg/>', null],
    ['no ending', 'They spoke.', null],
    ['constructor.constructor', 'They spoke.', null],
  ];
  for (const [name, content, kind] of CASES) {
    it(`takes ${name} for ${kind ?? 'nothing that it reads'}`, () => {
      expect(documentKind(name, bytes(content))).to.equal(kind);
    });
  }
});

describe('kindOfBytes(bytes)', () => {
  it('knows UTF-16 text by its byte-order mark', () => {
    expect(kindOfBytes(Uint8Array.of(0xff, 0xfe, 0x2d, 0x4e))).to.equal('text');
  });

  it('finds nothing in a picture', () => {
    expect(kindOfBytes(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0))).to.equal(null);
  });
});
