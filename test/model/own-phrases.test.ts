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
});
