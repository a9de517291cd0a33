import { expect } from 'chai';
import { findExcerpt } from '../../server/archive/find-excerpt.ts';
import { searchWords } from '../../server/archive/search-words.ts';
import type { Language } from '../../server/model/language.ts';
import { startCpuClock } from '../support/start-cpu-clock.ts';

/** What is found, its marks in brackets. */
function excerpt(text: string, question: string, language: Language = 'en'): string | null {
  const found = findExcerpt(text, language, searchWords(question));
  return found?.pieces.map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text)).join('') ?? null;
}

const LONG = 'The two sides spoke of grain and of ferries for a long while. '.repeat(8);

describe('findExcerpt(text, language, words)', () => {
  for (const [name, text, question, expected, language] of [
    ['marks a word', 'They spoke of steel.', 'steel', 'They spoke of [steel].'],
    ['marks every place of it in sight', 'Steel, and more steel.', 'steel', '[Steel], and more [steel].'],
    ['marks words in any case and with any accents', 'The Élan left.', 'elan', 'The [Élan] left.'],
    ['marks no part of a longer word', 'Steelworks use steel.', 'steel', 'Steelworks use [steel].'],
    ['marks two words one by one', 'The steel talks began.', 'talks steel', 'The [steel] [talks] began.'],
    [
      'marks the words that carry the question',
      'The core of the interests.',
      'the core of',
      'The [core] of the interests.',
    ],
    [
      'marks small words where nothing else was asked for',
      'The core of it.',
      'of the',
      '[The] core [of] it.',
    ],
    [
      'marks a country that is also a small word',
      'The US and China spoke.',
      'the us',
      'The [US] and China spoke.',
    ],
    ['finds nothing where no word stands', 'They spoke of grain.', 'steel', null],
    ['finds nothing in no text', '', 'steel', null],
    ['finds nothing for no words', 'They spoke.', '', null],
    ['stays in one paragraph', 'Grain.\n\nSteel was raised.\n\nFish.', 'steel', '[Steel] was raised.'],
    ['marks a Chinese word as one', '双方谈到台湾问题。', '台湾问题', '双方谈到[台湾问题]。', 'zh'],
    [
      'finds traditional characters by simplified ones',
      '雙方談到臺灣問題。',
      '台湾',
      '雙方談到[臺灣]問題。',
      'zh',
    ],
    ['finds both scripts beside each other', '在G20峰会上会晤。', 'G20 峰会', '在[G20峰会]上会晤。', 'zh'],
    ['finds what repeats itself', '哈哈哈哈', '哈哈', '[哈哈哈哈]', 'zh'],
    ['finds a single character where it stands alone', '台湾：台。', '台', '台湾：[台]。', 'zh'],
  ] as const) {
    it(name, () => {
      expect(excerpt(text, question, language ?? 'en')).to.equal(expected);
    });
  }

  it('prefers the first place where most of the words stand close together', () => {
    const text = `Steel came first.\n${LONG}\nThe price of steel fell.\nThe price of steel rose.`;
    expect(excerpt(text, 'steel price')).to.equal('The [price] of [steel] fell.');
  });

  it('cuts a long paragraph between words, and says where there is more', () => {
    const found = excerpt(`${LONG}Steel was raised. ${LONG}`, 'steel') ?? '';
    expect(found).to.match(/^… \w.*\[Steel\] was raised\..*\w …$/);
    expect(found.length).to.be.within(120, 190);
    const words = new Set(LONG.replaceAll('.', '').split(' '));
    const [first = '', last = ''] = [found.split(' ')[1], found.split(' ').at(-2)];
    expect([words.has(first), words.has(last.replace('.', ''))]).to.deep.equal([true, true]);
  });

  it('begins with a sentence where one begins near by', () => {
    const lead = `${LONG}It was a long day for everybody. `;
    const found = excerpt(`${lead}The Secretary, who had come a long way, raised steel. ${LONG}`, 'steel');
    expect(found).to.match(/^… The Secretary, who had come a long way, raised \[steel\]\./);
  });

  it('is half as long in Chinese, and parts no character', () => {
    const text = `${'𠮷'.repeat(300)}钢铁${'𠮷'.repeat(300)}`;
    const found = excerpt(text, '钢铁', 'zh') ?? '';
    expect(found).to.match(/^… 𠮷+\[钢铁\]𠮷+ …$/u);
    expect(found.length).to.be.below(100);
  });

  it('takes a text of nothing but the words in its stride', () => {
    const elapsed = startCpuClock();
    for (const [text, question] of [
      ['a ', 'a'],
      ['aa', 'aa a'],
      ['台湾', '台湾'],
      ['steel price ', 'price steel'],
      ['steel\n', 'steel price'],
    ] as const)
      findExcerpt(text.repeat(100_000), 'en', searchWords(question));
    expect(elapsed()).to.be.lessThan(2_000);
  });
});
