import { expect } from 'chai';
import { searchWords } from '../../server/archive/search-words.ts';

describe('searchWords(text)', () => {
  for (const { name, text, words } of [
    { name: 'Latin words in lower case, without accents', text: 'Élan, G7!', words: ['elan', 'g7'] },
    { name: 'Chinese as overlapping pairs', text: '台湾问题', words: ['台湾', '湾问', '问题'] },
    { name: 'traditional characters as simplified ones', text: '臺灣問題', words: ['台湾', '湾问', '问题'] },
    { name: 'a Chinese character that stands alone', text: '美 vs. 中', words: ['美', 'vs', '中'] },
    { name: 'a character of two code units as one', text: '𠮷野家', words: ['𠮷野', '野家'] },
    { name: 'both where they touch', text: '讨论G20峰会', words: ['讨论', 'g20', '峰会'] },
    { name: 'nothing of signs', text: '“…” — ！', words: [] },
  ])
    it(`takes ${name}`, () => expect(searchWords(text)).to.deep.equal(words));
});
