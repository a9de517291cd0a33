import { expect } from 'chai';
import { ownPhrases } from '../../server/model/own-phrases.ts';
import { compare } from '../support/readings.ts';

const US = 'Secretary of State Antony J. Blinken spoke today with PRC Foreign Minister Wang Yi.';

describe('ownPhrases(comparison)', () => {
  it('leaves out what a text reports of the other side, and what nobody else says', () => {
    const comparison = compare(
      `${US} Wang said that China upholds the one-China principle.`,
      `${US} The Secretary spoke of guardrails.`,
    );
    expect(comparison.formulas.map(({ id }) => id)).to.include('one-china-principle');
    expect(ownPhrases(comparison).map(({ id, a, b }) => [id, a, b])).to.deep.equal([
      ['guardrails', [], ['b2']],
    ]);
  });

  it('tells apart a phrase that a text only has the other side use', () => {
    const [row] = ownPhrases(
      compare(
        `${US} The Secretary reaffirmed the one China policy.`,
        '王毅同美国国务卿布林肯通电话。布林肯表示，美方奉行一个中国政策。',
        ['en', 'zh'],
      ),
    );
    expect([row?.a, row?.b, row?.reported]).to.deep.equal([['a2'], [], { a: [], b: ['b2'] }]);
  });

  it('leaves out a claim that a side only recalls of the other', () => {
    const phrases = (words: string) =>
      ownPhrases(compare(`王毅同美国国务卿布林肯通电话。王毅指出，${words}`, US, ['zh', 'en'])).map(
        ({ id }) => id,
      );
    expect(phrases('美方多次表示，不支持“台湾独立”，必须恪守一个中国原则。')).to.deep.equal([
      'one-china-principle',
    ]);
    expect(phrases('中方注意到，第三国也不支持“台湾独立”。')).to.deep.equal([
      'no-support-for-taiwan-independence',
    ]);
  });
});
