import { expect } from 'chai';
import fc from 'fast-check';
import { foldText } from '../server/fold-text.ts';

describe('foldText(text)', () => {
  for (const { name, given, folded } of [
    { name: 'capitals', given: 'NATO', folded: 'nato' },
    { name: 'curly quotes', given: '“China’s”', folded: '"china\'s"' },
    { name: 'corner quotes', given: '「台独」', folded: '"台独"' },
    { name: 'traditional characters', given: '臺灣問題', folded: '台湾问题' },
    { name: 'characters of Hong Kong', given: '捍衞', folded: '捍卫' },
    { name: 'diacritics', given: 'Türkiye Żółć', folded: 'turkiye żołc'.replace('ż', 'z') },
    { name: 'dashes inside words', given: 'one‑China one–China', folded: 'one-china one-china' },
    { name: 'full-width letters and digits', given: 'Ｇ２０', folded: 'g20' },
    { name: 'full-width marks, which stay', given: '，：', folded: '，：' },
    { name: 'ideographic and fixed spaces', given: 'a\u3000b\u00a0c', folded: 'a b c' },
    { name: 'characters beyond the first plane, which stay', given: '😀𠀀', folded: '😀𠀀' },
  ]) {
    it(`folds ${name}`, () => {
      expect(foldText(given)).to.equal(folded);
    });
  }

  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).to.have.length(text.length);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).to.equal(foldText(text));
      }),
    );
    const all = Array.from({ length: 0xd800 }, (_, unit) => String.fromCharCode(unit)).join('');
    const once = foldText(all);
    const twice = foldText(once);
    expect([...once].filter((character, at) => character !== twice[at])).to.deep.equal([]);
  });
});
