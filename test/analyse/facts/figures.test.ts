import { expect } from 'chai';
import { findFigures } from '../../../server/analyse/facts/figures.ts';
import type { Language } from '../../../server/model/language.ts';

const wordsOf = (text: string, language: Language = 'en') =>
  findFigures(text, language).map(({ words }) => words);

describe('findFigures(text, language)', () => {
  it('names figures with what they count', () => {
    const text =
      'They spoke of a 90-day clock, US$12 billion, 25 percent, 2 percentage points and 50,000 young people.';
    expect(wordsOf(text)).to.deep.equal([
      '90-day',
      'US$12 billion',
      '25 percent',
      '2 percentage points',
      '50,000 young people',
    ]);
    expect(wordsOf('5万名青少年访华，关税降低10个百分点，购买1200万吨大豆。', 'zh')).to.deep.equal([
      '5万名',
      '10个百分点',
      '1200万吨',
    ]);
  });

  it('takes no year and no number of a list for one', () => {
    expect(wordsOf('1. The ministers will meet in 2026, on March 19.')).to.deep.equal([]);
    expect(wordsOf('2026年3月19日再谈。', 'zh')).to.deep.equal([]);
  });

  it('tells where each begins', () => {
    expect(findFigures('A fee of $5 and 10 %', 'en').map(({ at }) => at)).to.deep.equal([9, 16]);
  });

  it('takes how many people live somewhere for none', () => {
    expect(findFigures('The 2.8 billion people of the two countries gain.', 'en')).to.deep.equal([]);
    expect(findFigures('两国28亿多人民受益。', 'zh')).to.deep.equal([]);
  });
});
