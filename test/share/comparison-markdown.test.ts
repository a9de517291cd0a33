import { expect } from 'chai';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plain } from 'mdast-util-to-string';
import { escapeMarkdown, toComparisonMarkdown } from '../../server/share/comparison-markdown.ts';
import { provenanceOfFiles } from '../../server/share/provenance.ts';
import { compare } from '../support/readings.ts';

describe('toComparisonMarkdown(comparison, provenance)', () => {
  it('has a table by topic with the silence in words', () => {
    const comparison = compare('They discussed Taiwan.', 'They discussed trade.');
    const written = toComparisonMarkdown(
      comparison,
      provenanceOfFiles(comparison, '', { a: 'One', b: 'Two' }),
    );
    expect(written).to.match(/\| Taiwan \| .*“They discussed Taiwan\.” \| \*Not in this text\* \|/);
  });
});

describe('escapeMarkdown(words)', () => {
  for (const words of [
    '**bold** _x_ `code` [a](javascript:x)',
    '<script>alert(1)</script>',
    '| cell | cell',
    '# heading',
    '- item',
    '1. item',
    'a &lt; b & c',
    '![x](y)',
    '~~gone~~',
  ]) {
    it(`keeps ${words} as words`, () => {
      const tree = fromMarkdown(escapeMarkdown(words));
      expect(tree.children.map(({ type }) => type)).to.deep.equal(['paragraph']);
      expect(plain(tree)).to.equal(words);
    });
  }

  it('makes no link of an address in a text', () => {
    expect(escapeMarkdown('see https://evil.example')).to.not.match(/https:/);
  });
});
