import { expect } from 'chai';
import { toComparisonHtml } from '../../server/share/comparison-html.ts';
import { toComparisonText } from '../../server/share/comparison-text.ts';
import { provenanceOfFiles } from '../../server/share/provenance.ts';
import { compare } from '../support/readings.ts';

describe('toComparisonText(comparison, options)', () => {
  const names = { a: 'One', b: 'Two' };
  const comparison = compare('Agreed.', 'They said more. '.repeat(400));
  const text = toComparisonText(comparison, { names, colour: false });

  it('counts words as the page does, and so does the HTML file', () => {
    expect(text).to.include('A One: 1 word, 1 sentence\n').and.include('B Two: 1,200 words, 400 sentences');
    const html = toComparisonHtml(comparison, provenanceOfFiles(comparison, '', names), '');
    expect(html).to.include('<p class="note">1 word</p>').and.include('<p class="note">1,200 words</p>');
  });

  it('does not say that a phrase is missing where the other side is said to use it', () => {
    const contact = 'Secretary of State Antony J. Blinken spoke today with PRC Foreign Minister Wang Yi.';
    const held = compare(
      `${contact} The Secretary reaffirmed the one China policy.`,
      '王毅同美国国务卿布林肯通电话。布林肯表示，美方奉行一个中国政策。',
      ['en', 'zh'],
    );
    expect(toComparisonText(held, { names, colour: false })).to.include(
      'one-China policy: A A2 · B only in words attributed to A: B2\n',
    );
    expect(toComparisonHtml(held, provenanceOfFiles(held, '', names), '')).to.include(
      '<td>only in words attributed to <bdi>One</bdi>: <a',
    );
  });
});
