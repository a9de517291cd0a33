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

  it('leaves the mark behind a figure', () => {
    expect(wordsOf('The fee is $500. A permit costs US$5, and a stall €1,250.50; or £7.')).to.deep.equal([
      '$500',
      'US$5',
      '€1,250.50',
      '£7',
    ]);
  });

  it('counts firms and who leads them, and no year', () => {
    expect(
      wordsOf('She brought 31 shipping executives, some 40 firms and 100 billion U.S. dollars.'),
    ).to.deep.equal(['31 shipping executives', '40 firms', '100 billion U.S. dollars']);
    expect(
      wordsOf('In 2027 Norvian companies will exhibit beside the G20 leaders and G7 business leaders.'),
    ).to.deep.equal([]);
    expect(wordsOf('他率领40多位诺维亚企业家和12家船厂来访。', 'zh')).to.deep.equal(['40多位', '12家']);
  });

  it('takes no count of who lives somewhere for a figure, however it is put', () => {
    expect(wordsOf('诺维亚是3亿级以上人口的国家，两国总人口超过5亿。', 'zh')).to.deep.equal([]);
    expect(wordsOf('It is the will of over 1.2 billion Norvian people.')).to.deep.equal([]);
    expect(wordsOf('投资3亿美元。', 'zh')).to.deep.equal(['3亿美元']);
  });

  it('counts firms of somebody', () => {
    expect(
      wordsOf('He brought nearly 60 of Norvane’s biggest businesses and 12 of the leading shipping firms.'),
    ).to.deep.equal(['60 of Norvane’s biggest businesses', '12 of the leading shipping firms']);
    expect(wordsOf('Since 2019 of the Norvian companies none has sailed.')).to.deep.equal([]);
  });
});
