import { expect } from 'chai';
import { untaggedShare, type WeighedSide, weighTopics } from '../../../server/analyse/weigh/weigh-topics.ts';
import type { Sentence } from '../../../server/model/comparison.ts';

/** A side from lines such as `10 trade taiwan`: words of the sentence, then a mark a topic. */
function buildSide(side: 'a' | 'b', ...lines: readonly string[]): WeighedSide {
  const sentences = lines.map((line, index): Sentence => {
    const [words, ...topics] = line.split(' ');
    return {
      id: `${side}${index + 1}`,
      paragraph: 0,
      start: index,
      end: index + 1,
      words: Number(words),
      topics: topics.map((id) => ({ id, term: id, start: index, end: index + 1 })),
      voice: 'self',
      acts: [],
      tone: [],
    };
  });
  return { sentences, words: sentences.reduce((sum, { words }) => sum + words, 0) };
}

describe('weighTopics(a, b, labels)', () => {
  it('divides the words of a sentence among its topics', () => {
    const a = buildSide('a', '10 trade taiwan', '10 trade', '20');
    const rows = weighTopics(a, buildSide('b'), new Map([['trade', 'Trade']]));
    expect(rows).to.deep.equal([
      {
        topic: 'trade',
        label: 'Trade',
        a: { sentences: ['a1', 'a2'], mentions: 2, share: 0.375, rank: 1 },
        b: { sentences: [], mentions: 0, share: 0, rank: null },
        standing: 'only-a',
        lean: 1,
      },
      {
        topic: 'taiwan',
        label: 'taiwan',
        a: { sentences: ['a1'], mentions: 1, share: 0.125, rank: 2 },
        b: { sentences: [], mentions: 0, share: 0, rank: null },
        standing: 'only-a',
        lean: 1,
      },
    ]);
    expect(untaggedShare(a)).to.equal(0.5);
  });

  it('counts two marks of one topic as two mentions of one share', () => {
    const [row] = weighTopics(buildSide('a', '10 trade trade'), buildSide('b'), new Map());
    expect(row?.a).to.include({ mentions: 2, share: 1 });
  });

  it('sets only A first, then both from A to B, then only B', () => {
    const a = buildSide('a', '1 small', '5 large', '3 leftish', '1 rightish');
    const b = buildSide('b', '1 leftish', '3 rightish', '2 theirs');
    expect(weighTopics(a, b, new Map()).map(({ topic }) => topic)).to.deep.equal([
      'large',
      'small',
      'leftish',
      'rightish',
      'theirs',
    ]);
  });

  it('leans to neither side where the shares are equal', () => {
    const [row] = weighTopics(buildSide('a', '4 trade'), buildSide('b', '9 trade'), new Map());
    expect(row).to.include({ standing: 'both', lean: 0 });
  });

  it('is empty for two empty sides', () => {
    expect(weighTopics(buildSide('a'), buildSide('b'), new Map())).to.deep.equal([]);
    expect(untaggedShare(buildSide('a'))).to.equal(0);
  });
});
