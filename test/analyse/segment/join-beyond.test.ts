import { expect } from 'chai';
import { joinBeyond } from '../../../server/analyse/segment/join-beyond.ts';
import { MOST_SENTENCES, segmentText } from '../../../server/analyse/segment/segment-text.ts';

describe('joinBeyond(sentences, most)', () => {
  const { sentences } = segmentText('One a.\nTwo b.\nThree c.\nFour d.\nFive e.', 'en');
  const ranges = (most: number) => joinBeyond(sentences, most).map(({ start, end }) => [start, end]);

  it('leaves as many as there may be', () => expect(joinBeyond(sentences, 5)).to.equal(sentences));

  it('joins neighbours, equally many to a passage', () => {
    expect(ranges(3)).to.deep.equal([
      [0, 13],
      [14, 30],
      [31, 38],
    ]);
    expect(ranges(1)).to.deep.equal([[0, 38]]);
  });

  it('keeps every word and counts it once', () => {
    const joined = joinBeyond(sentences, 2);
    expect(joined.flatMap(({ tokens }) => tokens)).to.deep.equal(sentences.flatMap(({ tokens }) => tokens));
    expect(joined.map(({ words }) => words)).to.deep.equal([6, 4]);
    expect(joined.map(({ paragraph }) => paragraph)).to.deep.equal([0, 3]);
  });
});

describe('segmentText(text, language) of more sentences than there may be', () => {
  it('joins them and says so', () => {
    const { sentences, precise } = segmentText('He spoke.\n'.repeat(MOST_SENTENCES + 1), 'en');
    expect(sentences).to.have.length(Math.ceil((MOST_SENTENCES + 1) / 2));
    expect(precise).to.equal(false);
  });

  it('is precise up to there', () => {
    const { sentences, precise } = segmentText('He spoke.\n'.repeat(MOST_SENTENCES), 'en');
    expect(sentences).to.have.length(MOST_SENTENCES);
    expect(precise).to.equal(true);
  });
});
