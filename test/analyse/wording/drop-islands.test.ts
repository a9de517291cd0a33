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

  it('leaves small words shared where there is no difference at all', () => {
    for (const words of ['The.', 'To be', 'Ä']) expect(sharedWords(words, words)).to.deep.equal([words]);
  });
});
