import { expect } from 'chai';
import { extractDocx } from '../../server/ingest/extract-docx.ts';
import { UnreadableDocument } from '../../server/ingest/extracted.ts';
import { buildDocx, buildZip } from '../support/zip.ts';

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

const codeOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.code;
    throw error;
  }
  return 'was read';
};

describe('extractDocx(bytes)', () => {
  it('takes the paragraphs and the title', () => {
    const core = {
      name: 'docProps/core.xml',
      content: '<cp:coreProperties><dc:title>The call</dc:title></cp:coreProperties>',
    };
    const read = extractDocx(
      buildDocx(paragraph('They spoke &amp; agreed.') + paragraph('') + paragraph('双方同意。'), [core]),
    );
    expect(read.text).to.equal('They spoke & agreed.\n\n双方同意。');
    expect(read.title).to.equal('The call');
  });

  it('leaves out words that a tracked change deleted', () => {
    const body =
      '<w:p><w:r><w:t>They </w:t></w:r><w:del><w:r><w:delText>firmly </w:delText></w:r></w:del><w:r><w:t>agreed.</w:t></w:r></w:p>';
    expect(extractDocx(buildDocx(body)).text).to.equal('They agreed.');
  });

  it('refuses a part that inflates beyond the limit, whatever size it declares', () => {
    const bomb = ' '.repeat(30 * 1024 * 1024);
    for (const declaredSize of [0, 1000, 0xffffffff]) {
      const archive = buildZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: bomb, declaredSize },
      ]);
      expect(codeOf(() => extractDocx(archive))).to.equal('docx_too_large');
    }
  });

  it('never inflates pictures and archives within the archive', () => {
    const media = { name: 'word/media/image1.png', content: Buffer.alloc(30 * 1024 * 1024) };
    expect(extractDocx(buildDocx(paragraph('They spoke.'), [media])).text).to.equal('They spoke.');
  });

  it('refuses a document type, which could define entities', () => {
    const archive = buildZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      {
        name: 'word/document.xml',
        content:
          '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document><w:p><w:t>&e;</w:t></w:p></w:document>',
      },
    ]);
    expect(codeOf(() => extractDocx(archive))).to.equal('docx_invalid');
  });

  it('refuses macros and bytes that are no archive', () => {
    const macros = buildZip([
      {
        name: '[Content_Types].xml',
        content: '<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>',
      },
      { name: 'word/document.xml', content: '<w:document/>' },
    ]);
    expect(codeOf(() => extractDocx(macros))).to.equal('docx_macros');
    expect(codeOf(() => extractDocx(Buffer.from('PK\u0003\u0004 and nothing else')))).to.equal(
      'docx_invalid',
    );
  });

  it('reads what is nested as deep as real documents are, and refuses a hundred thousand elements at once', () => {
    const nested = (depth: number) =>
      buildDocx(`${'<w:p>'.repeat(depth)}<w:r><w:t>They spoke.</w:t></w:r>${'</w:p>'.repeat(depth)}`);
    expect(extractDocx(nested(4_000)).text).to.equal('They spoke.');
    expect(codeOf(() => extractDocx(nested(120_000)))).to.equal('document_too_deep');
  });

  it('takes entry names for names only, even those of object members', () => {
    const odd = ['__proto__', 'constructor', '../../etc/passwd'].map((name) => ({ name, content: 'x' }));
    expect(extractDocx(buildDocx(paragraph('They spoke.'), odd)).text).to.equal('They spoke.');
  });
});
