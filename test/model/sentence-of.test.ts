import { expect } from 'chai';
import { byNumber, sentenceNumber, sentenceOf, sideOfSentence } from '../../server/model/sentence-of.ts';

describe('sentenceOf(side, id)', () => {
  const side = { sentences: ['first', 'second'] };

  it('finds a sentence by its number, whichever side it is asked of', () =>
    expect([sentenceOf(side, 'a1'), sentenceOf(side, 'b2')]).to.deep.equal(['first', 'second']));

  it('finds none beyond the text, and none for no id', () =>
    expect([sentenceOf(side, 'a3'), sentenceOf(side, 'a0'), sentenceOf(side, '')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]));
});

describe('sentenceNumber(id)', () => {
  it('reads the number behind the side', () => expect(sentenceNumber('b12')).to.equal(12));

  it('is 0 for no id', () => expect(sentenceNumber('')).to.equal(0));
});

describe('sideOfSentence(id)', () => {
  it('goes by the letter', () =>
    expect([sideOfSentence('a2'), sideOfSentence('b2')]).to.deep.equal(['a', 'b']));
});

describe('byNumber(one, other)', () => {
  it('puts ids in the order of the text, not of their figures', () =>
    expect(['a10', 'a9', 'a1'].sort(byNumber)).to.deep.equal(['a1', 'a9', 'a10']));
});
