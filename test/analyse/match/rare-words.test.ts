import { expect } from 'chai';
import type { MatchSide } from '../../../server/analyse/match/match-side.ts';
import { rareWords } from '../../../server/analyse/match/rare-words.ts';

/** A side whose sentences have these words. */
function sideOf(...sentences: readonly string[]): MatchSide {
  const read = sentences.map((words) => ({
    hits: [...words.matchAll(/pell/g)].map(({ index }) => ({
      kind: 'name',
      id: 'pell',
      start: index,
      end: index + 4,
    })),
    tokens: [...words.matchAll(/\S+/g)].map(({ 0: folded, index }) => ({
      start: index,
      end: index + folded.length,
      folded,
    })),
  }));
  return { read: { sentences: read } } as unknown as MatchSide;
}

const nobodys = () => false;
const stemsOf = (words: string, isOfParty: (id: string) => boolean = nobodys) =>
  rareWords(sideOf(words), sideOf(), isOfParty).words.keys;

describe('rareWords(a, b, isOfParty)', () => {
  for (const [name, words, stem] of [
    ['what was done and who did it', 'adjustment adjustments adjusting adjusted adjusts', 'adjust'],
    ['a noun in -ation', 'normalization normalizations normalizing normalized', 'normaliz'],
    ['a verb in y, which loses it', 'studies studied', 'stud'],
  ] as const)
    it(`lets the forms of ${name} meet`, () => expect(stemsOf(words)).to.deep.equal([stem]));

  it('leaves short words as they are, and out what says nothing of a matter', () => {
    expect(stemsOf('the gases said a tariff')).to.deep.equal(['gases', 'tariff']);
  });

  it('leaves out the names of the two sides, and no others', () => {
    expect(stemsOf('pell on grain', (id) => id === 'pell')).to.deep.equal(['grain']);
    expect(stemsOf('pell on grain')).to.deep.equal(['pell', 'grain']);
  });

  it('gives a word the more worth the fewer sentences of both sides hold it', () => {
    const { words, worths } = rareWords(sideOf('tariff grain', 'tariff'), sideOf('tariff steel'), nobodys);
    const worthOf = (word: string) => worths[words.keys.indexOf(word)] ?? 0;
    expect(worthOf('grain')).to.equal(worthOf('steel')).and.above(worthOf('tariff'));
  });
});
