import { expect } from 'chai';
import { segmentText } from '../../server/analyse/segment/segment-text.ts';
import { LANGUAGES } from '../../server/model/language.ts';
import { sliceSpan } from '../support/slice-span.ts';
import { asWritten, readGenre, recombined } from './genre-text.ts';

const PAIRS = 'test/evaluate/pairs';

/** Of each hundred sentences, the ones that may come again: short closing lines are alike in the corpus itself. */
const MOST_REPEATED = 2;

describe('recombined(corpus, words, turn)', () => {
  for (const language of LANGUAGES) {
    it(`makes two ${language} texts of 50,000 words without the same sentences`, () => {
      const corpus = readGenre(PAIRS, language);
      const texts = [0, 1].map((turn) => segmentText(recombined(corpus, 50_000, turn), language));

      const sentences = texts.flatMap(({ text, sentences: all }) => all.map((span) => sliceSpan(text, span)));
      const words = texts.map(({ sentences: all }) => all.reduce((sum, sentence) => sum + sentence.words, 0));
      expect(Math.min(...words)).to.be.at.least(49_000);
      const repeated = sentences.length - new Set(sentences).size;
      expect((repeated / sentences.length) * 100).to.be.below(MOST_REPEATED);
    });
  }
});

describe('asWritten(corpus, words, from)', () => {
  it('says so where the corpus has no more', () => {
    expect(() => asWritten(readGenre(PAIRS, 'en'), 1_000_000, 0)).to.throw('no 1000000 words');
  });
});
