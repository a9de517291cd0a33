import { expect } from 'chai';
import { compare } from '../../support/readings.ts';

const rows = (a: string, b: string) =>
  compare(a, b).terminology.map((row) => `${row.matter}: ${row.a.join(', ')} | ${row.b.join(', ')}`);

describe('findTerminology(a, b, knowledge)', () => {
  it('sets the two names of a matter side by side, in the order of first use', () => {
    expect(rows('He raised the one China policy.', 'He stressed the one-China principle.')).to.deep.equal([
      'one-china: one China policy | one-China principle',
    ]);
  });

  it('names for each name the sentences that use it, in whatever spelling, and no word that only holds it', () => {
    const [row] = compare(
      'They discussed the Ukraine crisis. Ms. Tibetan spoke. The Ukrainian crisis goes on.',
      'He condemned the war against Ukraine.',
    ).terminology;
    expect(row?.a).to.deep.equal(['Ukraine crisis']);
    expect(row?.sentences).to.deep.equal({ a: [['a1', 'a3']], b: [['b1']] });
  });

  it('says nothing of a matter that both call the same, nor of one that only one names', () => {
    expect(rows('He raised the DPRK.', 'They discussed the DPRK’s missiles.')).to.deep.equal([]);
    expect(rows('He raised the DPRK.', 'They discussed trade.')).to.deep.equal([]);
  });

  it('takes no name for a text’s own that it holds up to the other as promised', () => {
    const named = (b: string) =>
      compare('He raised the one China policy.', `王毅同布林肯会谈。王毅强调一个中国原则。${b}`, [
        'en',
        'zh',
      ]).terminology.map((row) => row.b);
    for (const heldUp of [
      '美方作出坚持一个中国政策的承诺，但言行不符。',
      '美方就奉行一个中国政策作出了庄重承诺。',
      '美方应停止歪曲一个中国政策。',
      '美方應停止歪曲一個中國政策。',
    ])
      expect(named(heldUp), heldUp).to.deep.equal([['一个中国原则']]);
    expect(named('中方谈到一个中国政策。')).to.deep.equal([]);
  });

  it('leaves the possessive of a name out', () => {
    expect(rows('He raised the DPRK’s missiles.', 'They discussed North Korea.')).to.deep.equal([
      'north-korea: DPRK | North Korea',
    ]);
  });

  it('takes two things that are often named together for no two names of one', () => {
    for (const [a, b] of [
      ['He stressed peace across the Taiwan Strait.', 'He opposed “Taiwan independence”.'],
      ['He raised the DPRK.', 'They discussed the Korean Peninsula.'],
      ['They spoke of competition.', 'He stressed peaceful coexistence.'],
      ['He raised the PRC.', 'China is ready.'],
      ['They discussed guardrails.', 'They discussed managing differences.'],
    ] as const)
      expect(rows(a, b), a).to.deep.equal([]);
    expect(compare('They discussed Tibet.', '双方讨论了西藏问题。', ['en', 'zh']).terminology).to.deep.equal(
      [],
    );
  });

  it('finds no difference where one side has every name of the other', () => {
    const policy = 'He raised the one China policy.';
    expect(
      rows(policy, 'He stressed the one-China principle. He raised the one-China policy.'),
    ).to.deep.equal([]);
  });

  it('takes a name that the other side is told to use for none of one’s own', () => {
    const theirs =
      'Foreign Minister Ren Dovic met with Secretary Paul Ellery. Minister Dovic stressed the one-China principle. Secretary Ellery said that he adheres to the one-China policy.';
    expect(rows('He raised the one China policy.', theirs)).to.deep.equal([
      'one-china: one China policy | one-China principle',
    ]);
  });

  it('takes “deal with” and what the leaders agreed on for no deal on trade', () => {
    const consensus = 'They reached a consensus on trade.';
    expect(rows('They agreed to deal fairly with the events of trade.', consensus)).to.deep.equal([]);
    expect(rows('They reached a deal on trade.', consensus)).to.deep.equal(['outcome: a deal | consensus']);
    expect(
      rows('They reached a trade deal.', 'He raised trade and the consensus of the two presidents.'),
    ).to.deep.equal([]);
  });
});
