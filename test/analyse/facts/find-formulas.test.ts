import { expect } from 'chai';
import { compare } from '../../support/readings.ts';

const idsOf = (text: string, language: 'en' | 'zh' = 'en') =>
  compare(text, 'They met.', [language, 'en']).formulas.map(({ id }) => id);

describe('findFormulas(a, b, knowledge)', () => {
  it('knows the consensus of leaders who are called by their offices, the status quo and the right direction', () => {
    for (const [text, language, id] of [
      [
        'The consensus reached between Prime Minister Ellery and President Sarov',
        'en',
        'heads-of-state-consensus',
      ],
      [
        'President Sarov and Prime Minister Ellery reached important consensus.',
        'en',
        'heads-of-state-consensus',
      ],
      ['双方应落实萨罗夫总统和埃勒里总理达成的重要共识。', 'zh', 'heads-of-state-consensus'],
      ['They must not attempt to unilaterally alter the status quo.', 'en', 'status-quo'],
      ['Ties should move in the right direction.', 'en', 'right-track'],
      ['推动两国关系重回正轨。', 'zh', 'right-track'],
    ] as const)
      expect(idsOf(text, language), text).to.include(id);
    for (const [text, language, id] of [
      ['萨罗夫副总理同多维奇达成一系列共识。', 'zh', 'heads-of-state-consensus'],
      ['They steer economic globalization in the right direction.', 'en', 'right-track'],
      ['推动经济全球化朝着正确方向发展。', 'zh', 'right-track'],
    ] as const)
      expect(idsOf(text, language), text).to.not.include(id);
  });

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

  it('knows three communiqués from one, and competition that veers either way', () => {
    expect(idsOf('They abide by the three China-U.S. joint communiqués.')).to.include(
      'three-joint-communiques',
    );
    expect(idsOf('They abide by the Japan-China Joint Communiqué.')).to.not.include(
      'three-joint-communiques',
    );
    expect(idsOf('They prevent competition from veering into conflict.')).to.include('veer-into-conflict');
    expect(idsOf('确保竞争不会演变成为冲突。', 'zh')).to.include('veer-into-conflict');
    expect(idsOf('Nor should competition ever become conflict.')).to.include('veer-into-conflict');
    expect(idsOf('竞争不应走向对抗。', 'zh')).to.include('veer-into-conflict');
    expect(idsOf('Competition will become the rule, not the exception.')).to.not.include(
      'veer-into-conflict',
    );
  });

  it('takes for difficulties of ties, and for peace at a border, only what is said of them', () => {
    const difficult = 'difficulties-in-the-relationship';
    expect(idsOf('两国关系面临新的困难和挑战。', 'zh')).to.include(difficult);
    expect(idsOf('管理好双边关系，共同应对全球性挑战。', 'zh')).to.not.include(difficult);
    expect(idsOf('They spoke of economic relations and global challenges.')).to.not.include(difficult);
    expect(idsOf('为世界的和平与安宁作出努力。', 'zh')).to.not.include('peace-and-tranquillity');
  });

  it('knows who reaffirms what he holds on Taiwan', () => {
    expect(idsOf('Japan’s position on Taiwan has not changed.')).to.include('taiwan-stand-unchanged');
    expect(idsOf('日方关于台湾问题的立场没有任何改变。', 'zh')).to.include('taiwan-stand-unchanged');
    expect(idsOf('He spoke of peace across the Taiwan Strait.')).to.not.include('taiwan-stand-unchanged');
  });

  it('takes opportunities for no difficulties, and a new channel for no open line', () => {
    expect(idsOf('Ties face both opportunities and challenges in relations.')).to.not.include(
      'difficulties-in-the-relationship',
    );
    expect(idsOf('两国关系面临机遇和挑战。', 'zh')).to.not.include('difficulties-in-the-relationship');
    expect(idsOf('双方建立新的沟通渠道。', 'zh')).to.not.include('lines-of-communication');
    expect(idsOf('双方保持沟通渠道畅通。', 'zh')).to.include('lines-of-communication');
  });

  it('finds the leaders’ consensus across where it was reached, and an ampersand for “and”', () => {
    const consensus = 'heads-of-state-consensus';
    expect(idsOf('双方要落实两国元首在两次通话中达成的重要共识。', 'zh')).to.include(consensus);
    expect(
      idsOf('They follow the consensus reached at the Geneva meeting between the two heads of state.'),
    ).to.include(consensus);
    expect(idsOf('It is the common understanding shared by the two leaders.')).to.include(consensus);
    expect(idsOf('They act on the leaders’ common understanding.')).to.include(consensus);
    expect(idsOf('It is a common understanding of both peoples.')).to.not.include(consensus);
    expect(idsOf('They spoke of peace & tranquillity.')).to.include('peace-and-tranquillity');
  });

  it('knows the root causes of a war from those of bad ties', () => {
    expect(idsOf('They must eliminate the root causes of the crisis.')).to.include('root-causes');
    expect(idsOf('He spoke of the root causes of the difficulties between them.')).to.not.include(
      'root-causes',
    );
    expect(idsOf('要从根源上解决这场危机。', 'zh')).to.include('root-causes');
    expect(idsOf('两国关系陷入低谷的根源在于错误认知。', 'zh')).to.not.include('root-causes');
  });

  it('finds the rules-based system, and not the “so-called” order that is rejected', () => {
    const order = 'rules-based-order';
    expect(idsOf('They undermine the rules-based international system.')).to.include(order);
    expect(idsOf('中方破坏以规则为基础的国际秩序。', 'zh')).to.include(order);
    expect(
      idsOf('We uphold the Charter, and not the so-called “rules-based international order” of a few.'),
    ).to.not.include(order);
    expect(idsOf('维护宪章，而不是少数国家所谓的“以规则为基础的国际秩序”。', 'zh')).to.not.include(order);
  });
});
