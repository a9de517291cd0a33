import { expect } from 'chai';
import type { WordedComparison, WordedSide } from '../../../server/analyse/wording/compare-wording.ts';
import { wordMatches } from '../../../server/analyse/wording/word-matches.ts';

/** A side of equal sentences, each of so many words. */
function sideOf(letter: 'a' | 'b', sentences: number, words: number): WordedSide {
  const sentence = `${`${letter} w`.repeat(words / 2)}.`;
  return {
    language: 'en',
    text: Array(sentences).fill(sentence).join(' '),
    sentences: Array.from({ length: sentences }, (_, index) => ({
      id: `${letter}${index + 1}`,
      start: index * (sentence.length + 1),
      end: index * (sentence.length + 1) + sentence.length,
      words,
    })),
  };
}

function compared(sentences: number, words: number): WordedComparison {
  return {
    a: sideOf('a', sentences, words),
    b: sideOf('b', sentences, words),
    matches: Array.from({ length: sentences }, (_, index) => ({
      a: [`a${index + 1}`],
      b: [`b${index + 1}`],
    })),
  };
}

const worded = (comparison: WordedComparison) =>
  wordMatches(comparison).filter((wording) => wording !== null).length;

describe('wordMatches(comparison)', () => {
  it('tells the words of every match of a long pair apart', () =>
    expect(worded(compared(300, 40))).to.equal(300));

  it('leaves the weakest of very many out', () => {
    const wordings = wordMatches(compared(1_000, 4));
    expect(wordings).to.have.length(1_000);
    expect(wordings.slice(0, 400)).to.not.include(null);
    expect(wordings.slice(400).every((wording) => wording === null)).to.equal(true);
  });

  it('leaves out what would repeat far too long passages', () =>
    expect(worded(compared(8, 20_000))).to.equal(2));

  it('is the same in number when the sides are swapped', () => {
    const { a, b, matches } = compared(1_000, 100);
    const swapped = { a: b, b: a, matches: matches.map((match) => ({ a: match.b, b: match.a })) };
    expect(worded(swapped)).to.equal(worded({ a, b, matches }));
  });
});
