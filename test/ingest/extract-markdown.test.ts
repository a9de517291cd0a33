import { expect } from 'chai';
import { extractMarkdown } from '../../server/ingest/extract-markdown.ts';
import { UnreadableDocument } from '../../server/ingest/extracted.ts';

describe('extractMarkdown(markdown)', () => {
  for (const [name, markdown, text] of [
    ['a line end', 'They spoke\nwith Taiwan.', 'They spoke with Taiwan.'],
    ['a line end after two spaces', 'They spoke  \nwith Taiwan.', 'They spoke with Taiwan.'],
    ['a line end after a backslash', 'They spoke\\\nwith Taiwan.', 'They spoke with Taiwan.'],
    ['a hard line end within emphasis', '*They spoke  \nwith* Taiwan.', 'They spoke with Taiwan.'],
    [
      'marks without a line end',
      'They *spo*ke `with` [Tai](http://x.example)wan.',
      'They spoke with Taiwan.',
    ],
  ] as const)
    it(`reads ${name}`, () => {
      expect(extractMarkdown(markdown).text).to.equal(text);
    });

  it('refuses what quotes itself as no document does', () => {
    expect(extractMarkdown(`${'> '.repeat(100)}They spoke.`).text).to.equal('They spoke.');
    expect(() => extractMarkdown('> '.repeat(6_000))).to.throw(UnreadableDocument, 'nested too deeply');
  });

  it('takes headings, items and quotations as paragraphs, and the first heading as the title too', () => {
    const { text, title } = extractMarkdown(
      'The call  \nof March\n===\n\n- one\n- two\n\n> three\n\n***\n\n![four](y)',
    );
    expect(title).to.equal('The call of March');
    expect(text).to.equal('The call of March\n\none\n\ntwo\n\nthree\n\nfour');
  });
});
