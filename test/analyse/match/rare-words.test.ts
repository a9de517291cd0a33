import { expect } from 'chai';
import type { MatchSide } from '../../../server/analyse/match/match-side.ts';
import { rareWords } from '../../../server/analyse/match/rare-words.ts';

/** A side whose sentences have these words. */
function sideOf(...sentences: readonly string[]): MatchSide {
  const read = sentences.map((words) => ({ tokens: words.split(' ').map((folded) => ({ folded })) }));
  return { read: { sentences: read } } as unknown as MatchSide;
}

const stemsOf = (words: string) => rareWords(sideOf(words), sideOf()).words.keys;

describe('rareWords(a, b)', () => {
  for (const [name, words, stem] of [
    ['what was done and who did it', 'adjustment adjustments adjusting adjusted adjusts', 'adjust'],
    ['a noun in -ation', 'normalization normalizations normalizing normalized', 'normaliz'],
    ['a verb in y, which loses it', 'studies studied', 'stud'],
  ] as const)
    it(`lets the forms of ${name} meet`, () => expect(stemsOf(words)).to.deep.equal([stem]));

  it('leaves short words as they are, and out what says nothing of a matter', () => {
    expect(stemsOf('the gases said a tariff')).to.deep.equal(['gases', 'tariff']);
  });

  it('gives a word the more worth the fewer sentences of both sides hold it', () => {
    const { words, worths } = rareWords(sideOf('tariff grain', 'tariff'), sideOf('tariff steel'));
    const worthOf = (word: string) => worths[words.keys.indexOf(word)] ?? 0;
    expect(worthOf('grain')).to.equal(worthOf('steel')).and.above(worthOf('tariff'));
  });
});
