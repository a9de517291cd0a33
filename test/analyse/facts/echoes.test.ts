import { expect } from 'chai';
import { indexEchoes } from '../../../server/analyse/facts/echoes.ts';
import type { Match } from '../../../server/model/comparison.ts';

describe('indexEchoes(matches)', () => {
  const match = (a: string, b: string, score: number): Match => ({ a: [a], b: [b], score, because: [] });

  it('turns each match both ways, answers in text order', () => {
    const echoes = indexEchoes([match('a1', 'b10', 0.9), match('a1', 'b9', 0.8), match('a2', 'b9', 0.5)]);
    expect([...echoes]).to.have.deep.members([
      ['a1', ['b9', 'b10']],
      ['b10', ['a1']],
      ['b9', ['a1', 'a2']],
      ['a2', ['b9']],
    ]);
  });

  it('takes no match of less than even chance for an echo', () => {
    expect(indexEchoes([match('a1', 'b1', 0.499)])).to.deep.equal(new Map());
  });

  it('gives nothing for no matches', () => {
    expect(indexEchoes([])).to.deep.equal(new Map());
  });
});
