import { expect } from 'chai';
import { compareTexts } from '../../../server/analyse/compare-texts.ts';
import { ANALYST, compare } from '../../support/readings.ts';

type Side = readonly [issuer: string | null, text: string];

/** The parties of both sides, of English texts. */
function parties(a: Side, b: Side): readonly (string | null)[] {
  const [one, other] = [a, b].map(([issuer, text]) => ({ issuer, text, language: 'en' as const }));
  if (one === undefined || other === undefined) throw new Error('a pair has two sides');
  const comparison = compareTexts(one, other, ANALYST);
  return [comparison.a.party, comparison.b.party];
}

const BLINKEN = 'Secretary Blinken spoke with State Councilor Qin Gang. Secretary Blinken discussed Taiwan.';
const QIN = 'Qin Gang spoke with Secretary Blinken. Qin Gang set out the position of China on Taiwan.';

describe('identifyParties(texts, issuers, issuerHits, knowledge)', () => {
  it('goes by the issuers, whatever the texts open with', () => {
    expect(parties(['us-state', QIN], ['cn-mfa', BLINKEN])).to.deep.equal(['us', 'cn']);
  });

  it('goes by an issuer in words', () => {
    expect(parties(['Ministry of Foreign Affairs of China', QIN], [null, BLINKEN])).to.deep.equal([
      'cn',
      'us',
    ]);
  });

  for (const words of ['in-depth News', 'de-facto office', 'us-nowhere', 'cn'])
    it(`takes “${words}” for words and for no id of a party`, () => {
      const text = 'We discussed trade.';
      expect(parties([words, text], [null, text])).to.deep.equal([null, null]);
    });

  it('goes by the party that the list of issuers gives, whatever the id begins with', () => {
    const [first] = ANALYST.knowledge.issuers;
    if (first === undefined) throw new Error('no issuers are known');
    const knowledge = { ...ANALYST.knowledge, issuers: [{ ...first, id: 'in-exile', party: 'jp' }] };
    const side = { issuer: 'in-exile', text: 'We discussed trade.', language: 'en' as const };
    const { a } = compareTexts(side, { ...side, issuer: null }, { ...ANALYST, knowledge });
    expect(a.party).to.equal('jp');
  });

  it('goes by whom each side names first, without issuers', () => {
    expect(parties([null, BLINKEN], [null, QIN])).to.deep.equal(['us', 'cn']);
    expect(parties([null, QIN], [null, BLINKEN])).to.deep.equal(['cn', 'us']);
  });

  it('does not take whom a text speaks with for its own', () => {
    const rubio =
      'In today’s conversation with Russian Foreign Minister Sergey Lavrov, Secretary Rubio repeated the message.';
    const lavrov = 'Sergey Lavrov had a conversation with US Secretary of State Marco Rubio.';
    expect(parties([null, rubio], [null, lavrov])).to.deep.equal(['us', 'ru']);
  });

  it('names nobody where both ways of dealing weigh the same', () => {
    expect(parties([null, BLINKEN], [null, BLINKEN])).to.deep.equal([null, null]);
  });

  it('deals the only party that both texts name to the side that it speaks for', () => {
    const post =
      'I spoke tonight by phone with the State Councilor, Qin Gang. We discussed efforts underway.';
    const statement = 'Qin urged the United States to act. Qin stressed that both sides are responsible.';
    expect(parties([null, post], [null, statement])).to.deep.equal([null, 'cn']);
  });

  it('takes no text for that of China because it is in Chinese', () => {
    const { a, b } = compare('The ministers spoke about trade.', '双方讨论了贸易问题。', ['en', 'zh']);
    expect([a.party, b.party]).to.deep.equal([null, null]);
  });

  it('gives the same parties, swapped, for two issuers of one government', () => {
    const a: Side = [
      'us-white-house',
      'The Secretary discussed the importance of maintaining open lines of communication. 美方表示，不支持“台独”。 国务委员兼外长秦刚应约同美国国务卿布林肯通电话。 1. Minister Hayashi expressed serious concern about the East China Sea.',
    ];
    const b: Side = [
      'us-state',
      'They welcomed ongoing efforts on climate change. The United States should stop interfering in China’s internal affairs. ։ 1. Minister Hayashi expressed serious concern about the East China Sea. President Xi stressed that the United States should abide by the one-China principle.',
    ];
    expect(parties(b, a)).to.deep.equal(parties(a, b).toReversed());
  });
});
