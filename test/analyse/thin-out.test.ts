import { expect } from 'chai';
import { MOST_MARKS, thinOut } from '../../server/analyse/thin-out.ts';

const thin = (lists: readonly (readonly string[])[]) => thinOut(lists, (mark) => mark);

describe('thinOut(lists, idOf)', () => {
  it('leaves up to 10,000 marks as they are', () => {
    const lists = [Array<string>(MOST_MARKS).fill('taiwan')];
    expect(thin(lists)).to.deep.equal({ lists, precise: true });
  });

  it('keeps the first of each id in every sentence beyond', () => {
    const lists = [['trade', ...Array<string>(MOST_MARKS).fill('taiwan'), 'trade'], ['taiwan'], []];
    expect(thin(lists)).to.deep.equal({ lists: [['trade', 'taiwan'], ['taiwan'], []], precise: false });
  });

  it('keeps the first few of every sentence where that is not enough', () => {
    const sentence = Array.from({ length: 100 }, (_, index) => `topic-${index}`);
    const { lists } = thin(Array<string[]>(500).fill(sentence));
    expect(lists.map(({ length }) => length)).to.deep.equal(Array(500).fill(20));
    expect(lists[0]).to.deep.equal(sentence.slice(0, 20));
  });
});
