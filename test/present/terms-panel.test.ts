import { expect } from 'chai';
import { hasTerms, toTermsPanel } from '../../server/present/terms-panel.ts';
import { compare } from '../support/readings.ts';

describe('toTermsPanel(comparison, match, index)', () => {
  const compared = compare(
    'The Secretary raised fentanyl, and fentanyl precursors. He raised cooperation.',
    '双方谈到芬太尼问题和台湾问题。',
    ['en', 'zh'],
  );
  const match = {
    a: ['a1'],
    b: ['b1'],
    score: 1,
    because: [{ kind: 'topic', value: 'Illegal drugs' }],
  } as const;

  it('sets beside each other what each text calls the topics that both passages have', () => {
    const panel = toTermsPanel(compared, match, 2);
    expect([panel.id, panel.title]).to.deep.equal(['w3', 'Terms of A1 and B1']);
    expect(panel.note).to.include('Illegal drugs. Two languages');
    expect(panel.terms.map(({ label }) => label)).to.deep.equal(['Illegal drugs']);
    expect(panel.terms[0]?.a).to.include('fentanyl');
    expect(panel.terms[0]?.b).to.equal('芬太尼');
  });

  it('marks those terms in the passages, and no term that only one has', () => {
    const [passage] = toTermsPanel(compared, match, 0).b;
    expect(passage?.language).to.equal('zh-Hans');
    const words = (isSame: boolean) =>
      passage?.pieces
        .filter((piece) => piece.isSame === isSame)
        .flatMap(({ parts }) => parts.map(({ text }) => text));
    expect(words(true)).to.deep.equal(['芬太尼']);
    expect(words(false)?.join('')).to.include('台湾');
  });

  it('is there between two languages only, and for no more matches than a page can carry', () => {
    expect(hasTerms(compared, 0)).to.equal(true);
    expect(hasTerms(compared, 200)).to.equal(false);
    expect(hasTerms(compare('They met.', 'They left.'), 0)).to.equal(false);
  });
});
