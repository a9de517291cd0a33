import { expect } from 'chai';
import { isAttributed } from '../../../server/analyse/facts/is-attributed.ts';
import { wordLists } from '../../../server/analyse/tag/word-lists.ts';
import { foldText } from '../../../server/fold-text.ts';
import type { Sentence } from '../../../server/model/comparison.ts';
import { KNOWLEDGE } from '../../support/readings.ts';

describe('isAttributed(sentence, words, topics, lists)', () => {
  const text = 'He congratulated the President on the harvest.';
  const said = foldText(text);
  const lists = wordLists(KNOWLEDGE);
  const sentence: Sentence = {
    id: 'a1',
    paragraph: 0,
    start: 0,
    end: text.length,
    words: 7,
    topics: [{ id: 'harvest', start: 37, end: 44, term: 'harvest' }],
    voice: 'other',
    acts: [],
    tone: [],
  };

  it('takes a short sentence of courtesies alone for no position, whichever topics the taxonomy calls so', () => {
    expect(isAttributed(sentence, said, { courtesies: new Set(['harvest']) }, lists)).to.equal(false);
    expect(isAttributed(sentence, said, { courtesies: new Set(['courtesies']) }, lists)).to.equal(true);
  });
});
