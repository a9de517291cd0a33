import { expect } from 'chai';
import { compareWording } from '../../../server/analyse/wording/compare-wording.ts';
import { compare } from '../../support/readings.ts';

/** The words of the first text's sentence that are told as shared with the second's. */
function sharedWords(a: string, b: string): readonly string[] {
  const comparison = compare(a, b);
  const wording = compareWording(comparison, { a: ['a1'], b: ['b1'] });
  return (wording?.a[0]?.pieces ?? [])
    .filter(({ kind }) => kind === 'same')
    .map(({ start, end }) => comparison.a.text.slice(start, end).trim());
}

describe('dropIslands(a, b)', () => {
  it('takes small words back that stand alone between differences', () => {
    expect(sharedWords('Ministers discussed the war.', 'Leaders mentioned the border.')).to.deep.equal([]);
  });

  it('keeps a name, however short, and small words beside it', () => {
    expect(
      sharedWords('Ministers discussed the Taiwan Strait.', 'Leaders left the Taiwan Strait out.'),
    ).to.deep.equal(['the Taiwan Strait.']);
  });

  it('takes back a small word that stands alone in either text, and its partner with it', () => {
    const [one, other] = ['alpha of China peace', 'beta of bright new China peace'];
    expect(sharedWords(one, other)).to.deep.equal(['China peace']);
    expect(sharedWords(other, one)).to.deep.equal(['China peace']);
  });

  it('takes back small words at the edge of the texts', () => {
    expect(sharedWords('The war goes on with', 'The border stays with')).to.deep.equal([]);
  });

  it('leaves small words shared where there is no difference at all', () => {
    for (const words of ['The.', 'To be', 'Ä']) expect(sharedWords(words, words)).to.deep.equal([words]);
  });
});
