import { expect } from 'chai';
import { keepBest, type LikelyPair } from '../../../server/analyse/match/keep-best.ts';

const pair = (indexA: number, indexB: number, chance: number): LikelyPair => ({ indexA, indexB, chance });
const places = (pairs: readonly LikelyPair[]) => pairs.map(({ indexA, indexB }) => `${indexA}-${indexB}`);

describe('keepBest(likely)', () => {
  it('keeps what is near the best of one of its sentences, and leaves what is near that of neither', () => {
    const { kept, precise } = keepBest([pair(0, 0, 0.9), pair(0, 1, 0.5), pair(1, 1, 0.9), pair(2, 0, 0.4)]);
    expect([places(kept), precise]).to.deep.equal([['0-0', '1-1', '2-0'], true]);
  });

  it('leaves a sentence its sixteen strongest counterparts, the earlier of equal ones, and says so', () => {
    const { kept, precise } = keepBest(Array.from({ length: 20 }, (_, b) => pair(0, b, b < 2 ? 0.8 : 0.9)));
    expect([places(kept), precise]).to.deep.equal([
      Array.from({ length: 16 }, (_, index) => `0-${index + 2}`),
      false,
    ]);
  });

  it('keeps nothing of nothing', () => {
    expect(keepBest([])).to.deep.equal({ kept: [], precise: true });
  });
});
