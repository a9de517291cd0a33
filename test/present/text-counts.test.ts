import { expect } from 'chai';
import { detectLanguage } from '../../server/model/detect-language.ts';
import { noteText } from '../../server/present/text-counts.ts';

const SHORT = 'Short text: its shares will rest on few words';
const NEITHER =
  'Diptych compares English and Chinese texts; this one looks like neither. Set the language if it is one.';

describe('noteText(text)', () => {
  for (const [name, text, notes] of [
    ['nothing', ' \n', []],
    ['English', 'They spoke.\n\nThey agreed.', ['4 words, English, 2 paragraphs', SHORT]],
    ['Chinese', '双方同意。', ['4 characters, Chinese, 1 paragraph', SHORT]],
    ['Chinese with an English name', '双方同意 Blinken', ['4 characters, Chinese, 1 paragraph', SHORT]],
    ['enough words', 'We agreed '.repeat(40), ['80 words, English, 1 paragraph']],
    ['Russian', 'Министр провёл беседу.', ['19 characters, 1 paragraph', NEITHER]],
    ['Japanese', '外務大臣は電話会談を行いました。', ['15 characters, 1 paragraph', NEITHER]],
  ] as const)
    it(`tells length and language of ${name} as ingestion takes it`, () => {
      const told = noteText(text).map(({ words }) => words);
      expect(told).to.deep.equal(notes);
      const language = told[0]?.includes('English') ? 'en' : told[0]?.includes('Chinese') ? 'zh' : null;
      expect(language).to.equal(detectLanguage(text));
    });
});
