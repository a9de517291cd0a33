import { expect } from 'chai';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plain } from 'mdast-util-to-string';
import { toComparisonMarkdown } from '../../server/share/comparison-markdown.ts';
import { escapeMarkdown } from '../../server/share/escape-markdown.ts';
import { provenanceOfFiles } from '../../server/share/provenance.ts';
import { compare } from '../support/readings.ts';

describe('toComparisonMarkdown(comparison, provenance)', () => {
  it('has a table by topic with the silence in words', () => {
    const comparison = compare('They discussed Taiwan.', 'They discussed trade.');
    const written = toComparisonMarkdown(
      comparison,
      provenanceOfFiles(comparison, '', { a: 'One', b: 'Two' }),
    );
    expect(written).to.match(/\| Taiwan \| .*“They discussed \*\*Taiwan\*\*\.” \| \*Not in this text\* \|/);
  });

  it('shows each topic by the words that earned it, in the middle of a long sentence', () => {
    const long = `They spoke of ${'many a matter and '.repeat(20)}of Taiwan ${'and of many a matter '.repeat(20)}.`;
    const written = toComparisonMarkdown(
      compare(long, 'They discussed trade.'),
      provenanceOfFiles(compare(long, 'They discussed trade.'), '', { a: 'One', b: 'Two' }),
    );
    const row = written.split('\n').find((line) => line.startsWith('| Taiwan')) ?? '';
    expect(row).to.match(/“….*\*\*Taiwan\*\*.*…”/);
    expect(row.length).to.be.at.most(260);
  });

  it('names watched topics that neither text has, where neither text is short', () => {
    const talk = (rest: string) =>
      compare(
        `Secretary Blinken met with Foreign Minister Wang Yi. The Secretary raised Taiwan. ${rest}`,
        `Wang Yi met with Secretary Blinken. Wang Yi spoke of trade. ${rest}`,
      );
    const written = (rest: string) =>
      toComparisonMarkdown(talk(rest), provenanceOfFiles(talk(rest), '', { a: 'O', b: 'T' }));
    expect(written('They said more of it. '.repeat(20))).to.match(
      /\nIn neither text, of the topics that readers look for in talks between these two: South China Sea; .*Human rights in general/,
    );
    expect(written('')).to.not.include('In neither text');
  });

  it('does not put double marks inside double marks', () => {
    const comparison = compare('They urged “respect for Taiwan.”', 'They discussed trade.');
    const written = toComparisonMarkdown(comparison, provenanceOfFiles(comparison, '', { a: 'O', b: 'T' }));
    expect(written).to.include('“They urged ‘respect for **Taiwan**.’”');
  });

  it('measures nothing where both texts are short', () => {
    const comparison = compare('They discussed Taiwan.', 'They discussed trade.');
    const written = toComparisonMarkdown(comparison, provenanceOfFiles(comparison, '', { a: 'O', b: 'T' }));
    expect(written).to.match(/\| raised 1st \(A1\): /);
    expect(written).to.not.include('% of its words');
    const longer = compare(
      `They discussed Taiwan. ${'They said more. '.repeat(40)}`,
      'They discussed trade.',
    );
    expect(toComparisonMarkdown(longer, provenanceOfFiles(longer, '', { a: 'O', b: 'T' }))).to.match(
      /\| \d+% of its words, raised 1st \(A1\): /,
    );
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
