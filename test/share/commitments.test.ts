import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Comparison } from '../../server/model/comparison.ts';
import { toComparisonHtml } from '../../server/share/comparison-html.ts';
import { toComparisonMarkdown } from '../../server/share/comparison-markdown.ts';
import { toComparisonText } from '../../server/share/comparison-text.ts';
import { provenanceOfFiles } from '../../server/share/provenance.ts';

/** Side B says of A that it “does not support ‘Taiwan independence’”, and both texts speak of talks in April. */
const GOLDEN = 'test/golden/2026-03-12-ellery-dovic/comparison.json';

describe('promises and words attributed to the other side, in files', () => {
  const comparison = JSON.parse(readFileSync(GOLDEN, 'utf8')) as Comparison;
  const names = { a: 'United States', b: 'Sarune' };
  const provenance = provenanceOfFiles(comparison, '', names);
  const text = toComparisonText(comparison, { names, colour: false });

  it('belong to whom they are attributed to, not to the side that reports them', () => {
    expect(text).to.include('B16 promise, attributed to A: “does not support ‘Taiwan independence’”');
    expect(toComparisonMarkdown(comparison, provenance)).to.include(
      'Sarune (B16), promise, attributed to the United States: ',
    );
    expect(toComparisonHtml(comparison, provenance, '')).to.include('promise, attributed to ');
  });

  it('name the sides as sentences do', () => {
    const markdown = toComparisonMarkdown(comparison, provenance);
    expect(markdown).to.include('- Sarune attributes to the United States (B15): ');
    const html = toComparisonHtml(comparison, provenance, '');
    expect(html).to.include('no clear echo in the text of <bdi>the United States</bdi>');
  });

  it('are on the same matter as what the other text has, which need not say it too', () => {
    const [answered] = comparison.commitments.filter(({ echoed }) => echoed.length > 0);
    expect(answered).to.not.equal(undefined);
    for (const written of [
      toComparisonMarkdown(comparison, provenance),
      toComparisonHtml(comparison, provenance, ''),
    ])
      expect(written).to.include('on this matter ').and.not.include('also in ');
    expect(text).to.match(/^ {2}[AB]\d+ [^\n]+”; on this matter: [AB]\d+/m);
  });

  it('say what comes nearest where nothing is a clear echo', () => {
    expect(text).to.match(/^ {2}B16 promise[^\n]+”; no clear echo in A’s text; nearest: A5, A10$/m);
    expect(text).to.include('B15 attributes words to A; no clear echo in A’s text; nearest: A11');
    expect(toComparisonMarkdown(comparison, provenance)).to.match(
      /B16\).+ – no clear echo in the United States’ text; nearest: A5, A10$/m,
    );
    expect(toComparisonHtml(comparison, provenance, '')).to.match(
      /no clear echo in the text of <bdi>the United States<\/bdi>; nearest: <a [^>]+>A5<\/a> <a [^>]+>A10<\/a>\)/,
    );
  });

  it('are called what readers call them', () => {
    expect(text)
      .to.include('next step: ')
      .and.not.match(/next-step|-word/);
  });
});
