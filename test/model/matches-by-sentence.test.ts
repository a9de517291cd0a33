import { expect } from 'chai';
import { matchesBySentence } from '../../server/model/matches-by-sentence.ts';

describe('matchesBySentence(matches, side)', () => {
  const matches = [
    { a: ['a2'], b: ['b1'], score: 1, because: [] },
    { a: ['a1', 'a2'], b: ['b3'], score: 0.5, because: [] },
  ];

  it('finds for each sentence its matches with their places, in order', () => {
    const found = matchesBySentence(matches, 'a');
    expect(found.get('a2')?.map(({ index }) => index)).to.deep.equal([0, 1]);
    expect(found.get('a1')?.map(({ match }) => match.b)).to.deep.equal([['b3']]);
    expect(found.has('a3')).to.equal(false);
  });
});
