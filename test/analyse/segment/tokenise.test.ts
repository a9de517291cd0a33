import { expect } from 'chai';
import { countWords, tokenise } from '../../../server/analyse/segment/tokenise.ts';
import { foldText } from '../../../server/fold-text.ts';

const wordsOf = (text: string) => tokenise(text, foldText(text));

describe('tokenise(text, folded)', () => {
  for (const { name, text, words } of [
    { name: 'words', text: 'He raised Taiwan.', words: ['he', 'raised', 'taiwan'] },
    { name: 'hyphened words', text: 'one-China policy', words: ['one', 'china', 'policy'] },
    { name: 'possessives without their ending', text: 'China’s, Qins’', words: ['china', 'qins'] },
    { name: 'contractions', text: 'They don’t', words: ['they', "don't"] },
    { name: 'initialisms under one form', text: 'U.S. and US', words: ['u.s', 'and', 'u.s'] },
    { name: 'the pronoun apart from the country', text: 'with us', words: ['with', 'us'] },
    { name: 'longer initialisms', text: 'the P.R.C. side', words: ['the', 'prc', 'side'] },
    {
      name: 'numbers with points and commas',
      text: '$1,200.50 and 5:35',
      words: ['1,200.50', 'and', '5', '35'],
    },
    { name: 'Chinese words', text: '双方同意保持沟通', words: ['双方', '同意', '保持', '沟通'] },
    { name: 'traditional characters, simplified', text: '臺灣', words: ['台湾'] },
    { name: 'Latin inside Chinese', text: '双方就G20交换意见', words: ['双方', '就', 'g20', '交换', '意见'] },
    {
      name: 'words with soft hyphens and zero-width spaces inside, by what is seen',
      text: 'hu\u00adman rights, tar\u200biff\u00ad',
      words: ['human', 'rights', 'tariff'],
    },
    { name: 'nothing in marks', text: '— … “”', words: [] },
  ]) {
    it(`finds ${name}`, () => {
      expect(wordsOf(text).map(({ folded }) => folded)).to.deep.equal(words);
    });
  }

  it('points at the original words', () => {
    const text = 'The U.S. and 臺灣';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      'The',
      'U.S.',
      'and',
      '臺灣',
    ]);
  });
});

describe('countWords(tokens)', () => {
  for (const { text, words } of [
    { text: '', words: 0 },
    { text: 'the one-China policy', words: 3 },
    { text: 'face-to-face talks', words: 2 },
    { text: '双方同意保持沟通', words: 4 },
  ]) {
    it(`counts ${words} in “${text}”`, () => {
      expect(countWords(wordsOf(text))).to.equal(words);
    });
  }
});
