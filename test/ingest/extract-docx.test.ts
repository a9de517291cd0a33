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

  it('takes words that a tracked change moved where they went, once', () => {
    const body =
      '<w:p><w:moveFrom><w:r><w:t>Moved words. </w:t></w:r></w:moveFrom><w:r><w:t>Middle. </w:t></w:r><w:moveTo><w:r><w:t>Moved words.</w:t></w:r></w:moveTo></w:p>';
    expect(extractDocx(buildDocx(body)).text).to.equal('Middle. Moved words.');
  });

  it('takes a text box once, as paragraphs after the one that holds it', () => {
    const boxed = `<w:txbxContent>${paragraph('Boxed words.')}${paragraph('More of them.')}</w:txbxContent>`;
    const box = `<mc:AlternateContent><mc:Choice><w:drawing>${boxed}</w:drawing></mc:Choice><mc:Fallback><w:pict>${boxed}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p><w:r><w:t>They </w:t></w:r><w:r>${box}</w:r><w:r><w:t>spoke.</w:t></w:r></w:p>${paragraph('Later.')}`;
    expect(extractDocx(buildDocx(body)).text).to.equal(
      'They spoke.\n\nBoxed words.\n\nMore of them.\n\nLater.',
    );
  });

  for (const [name, element, text] of [
    ['a hyphen that does not break', '<w:noBreakHyphen/>', 'one-China'],
    ['a hyphen that was deleted', '<w:del><w:r><w:noBreakHyphen/></w:r></w:del>', 'oneChina'],
    ['a hyphen for line ends alone', '<w:softHyphen/>', 'oneChina'],
    ['a tab', '<w:tab/>', 'one China'],
    ['a tab to a place', '<w:ptab/>', 'one China'],
    ['a line break', '<w:br/>', 'one China'],
    ['a symbol that is a character', '<w:sym w:font="Arial" w:char="2013"/>', 'one–China'],
    ['a symbol of a font', '<w:sym w:font="Wingdings" w:char="F0E0"/>', 'one China'],
    ['a symbol that is half a character', '<w:sym w:char="D800"/>', 'one China'],
    [
      'sounds above a word',
      '<w:ruby><w:rt><w:r><w:t>yī</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>一</w:t></w:r></w:rubyBase></w:ruby>',
      'one一China',
    ],
  ] as const)
    it(`reads ${name} between two words`, () => {
      const body = `<w:p><w:r><w:t>one</w:t>${element}<w:t>China</w:t></w:r></w:p>`;
      expect(extractDocx(buildDocx(body)).text).to.equal(text);
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
