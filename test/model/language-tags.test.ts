import { expect } from 'chai';
import { labelTag, languageTag } from '../../server/model/language-tags.ts';

describe('languageTag(language, text)', () => {
  it('tells the two scripts of Chinese apart', () => {
    expect(languageTag('zh', '雙方強調兩國關係的重要。')).to.equal('zh-Hant');
    expect(languageTag('zh', '双方强调两国关系的重要。')).to.equal('zh-Hans');
  });
  it('goes by the greater part of a text that mixes them', () =>
    expect(languageTag('zh', '中国外长对媒体说：「關係」。')).to.equal('zh-Hans'));
  it('is plain for English', () => expect(languageTag('en', '國會')).to.equal('en'));
});

describe('labelTag(label)', () => {
  it('names the language of a Chinese label and of no other', () => {
    expect(labelTag('云泽外交部')).to.equal('zh-Hans');
    expect(labelTag('Department of State')).to.equal(null);
    expect(labelTag(null)).to.equal(null);
  });
});
