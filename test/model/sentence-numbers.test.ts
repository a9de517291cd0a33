import { expect } from 'chai';
import { sentenceNumbers } from '../../server/model/sentence-numbers.ts';

describe('sentenceNumbers(ids)', () => {
  it('tells them as the page numbers its sentences, in their order', () =>
    expect(sentenceNumbers(['b4', 'b2'])).to.equal('B4, B2'));

  it('has no words for none', () => expect(sentenceNumbers([])).to.equal(''));
});
