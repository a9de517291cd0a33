import { expect } from 'chai';
import { detectLanguage } from '../../server/model/detect-language.ts';

describe('detectLanguage(text)', () => {
  for (const [name, text, language] of [
    ['English', 'The two sides agreed.', 'en'],
    ['Chinese', '双方同意。', 'zh'],
    ['Chinese with English names', '布林肯（Antony Blinken）同秦刚就G20交换意见', 'zh'],
    [
      'English that cites Chinese',
      'He cited the phrase 台湾 in a long English sentence of many words.',
      'en',
    ],
    ['Japanese', '両首脳はウクライナについて話しました。', null],
    ['Russian', 'Обе стороны согласились.', null],
    ['figures alone', '2026 – 12', null],
    ['nothing', '', null],
  ] as const) {
    it(`says ${language} of ${name}`, () => {
      expect(detectLanguage(text)).to.equal(language);
    });
  }
});
