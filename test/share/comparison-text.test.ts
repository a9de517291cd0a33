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
});
