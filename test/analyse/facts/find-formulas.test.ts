import { expect } from 'chai';
import { compare } from '../../support/readings.ts';

const idsOf = (text: string, language: 'en' | 'zh' = 'en') =>
  compare(text, 'They met.', [language, 'en']).formulas.map(({ id }) => id);

describe('findFormulas(a, b, knowledge)', () => {
  it('lists the sentences of each side that use a set phrase, in both languages', () => {
    const { formulas } = compare(
      'He stressed the one-China principle.',
      '中方重申一个中国原则。美方应恪守一个中国原则。',
      ['en', 'zh'],
    );
    expect(formulas.find(({ id }) => id === 'one-china-principle')).to.deep.include({
      a: ['a1'],
      b: ['b1', 'b2'],
    });
  });

  it('knows the root causes of a war from those of bad ties', () => {
    expect(idsOf('They must eliminate the root causes of the crisis.')).to.include('root-causes');
    expect(idsOf('He spoke of the root causes of the difficulties between them.')).to.not.include(
      'root-causes',
    );
    expect(idsOf('要从根源上解决这场危机。', 'zh')).to.include('root-causes');
    expect(idsOf('两国关系陷入低谷的根源在于错误认知。', 'zh')).to.not.include('root-causes');
  });
});
