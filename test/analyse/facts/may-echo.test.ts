import { expect } from 'chai';
import { mayEcho } from '../../../server/analyse/facts/may-echo.ts';
import { wordLists } from '../../../server/analyse/tag/word-lists.ts';
import { foldText } from '../../../server/fold-text.ts';
import { buildAnalyst, buildEntry } from '../../support/lexicon.ts';
import { KNOWLEDGE } from '../../support/readings.ts';

function echoes(promise: string, answer: string, knowledge = KNOWLEDGE): boolean {
  return mayEcho(foldText(promise), foldText(answer), wordLists(knowledge));
}

describe('mayEcho(promise, answer, lists)', () => {
  it('finds a denial only in what denies likewise', () => {
    expect(
      echoes('does not seek to contain anybody', 'He said that it does not wish for a conflict.'),
    ).to.equal(true);
    expect(echoes('does not seek to contain anybody', 'He spoke of containment.')).to.equal(false);
    expect(echoes('不支持“台独”', '双方谈到台湾。')).to.equal(false);
  });

  it('finds no wish to cooperate in what only complains', () => {
    const wish = 'Norland hopes to deepen cooperation with Sarune in trade and farming.';
    expect(echoes(wish, 'The Prime Minister raised trade irritants that affect farmers.')).to.equal(false);
    expect(echoes(wish, 'He raised trade irritants and looked for cooperation on them.')).to.equal(true);
    expect(echoes(wish, 'They discussed trade in farm products.')).to.equal(true);
    expect(echoes('诺方愿深化经贸合作', '部长对产能过剩表示关切。')).to.equal(false);
  });

  it('knows a complaint by what somebody adds to the list, in both languages', () => {
    const lists = [
      { ...buildEntry('cooperation', { en: ['team up'] }), id: 'cooperation' as const },
      { ...buildEntry('complaint', { en: ['gripe+'], zh: ['不滿'] }), id: 'complaint' as const },
    ];
    const { knowledge } = buildAnalyst({ words: lists });
    const wish = 'hopes to team up with Sarune';
    expect(echoes(wish, 'He griped about the lighthouse.', knowledge)).to.equal(false);
    expect(echoes(wish, '部长对灯塔不满。', knowledge)).to.equal(false);
    expect(echoes(wish, 'He raised trade irritants.', knowledge)).to.equal(true);
  });

  it('hears the other half of a denial that goes on with what is done instead', () => {
    for (const promise of [
      'Neither side would send ships to the reef and, instead, ensure calm there',
      'neither side would send ships and instead would share the water',
      'does not seek a clash but will share the water',
    ])
      expect(echoes(promise, 'They will share the water and ensure calm at the reef.'), promise).to.equal(
        true,
      );
    expect(echoes('不寻求对抗，而是分享水源', '双方将分享水源。')).to.equal(true);
    expect(echoes('neither side would send ships', 'They will share the water.')).to.equal(false);
  });
});
