import { expect } from 'chai';
import { toErrorSummary } from '../../server/present/error-summary.ts';

describe('toErrorSummary(problems, sides)', () => {
  it('lists what is wrong in the order in which the page has the fields', () => {
    const fields = ['call.date', 'b.text', 'a.issuer', 'a.text', null];
    const problems = fields.map((field) => ({ field, code: 'wrong', message: 'It is wrong.' }));
    expect(toErrorSummary(problems)?.problems).to.deep.equal([
      { href: '#main', message: 'It is wrong.' },
      { href: '#a-issuer', message: 'Side A: It is wrong.' },
      { href: '#a-text', message: 'Side A: It is wrong.' },
      { href: '#b-text', message: 'Side B: It is wrong.' },
      { href: '#call-date', message: 'It is wrong.' },
    ]);
  });

  it('is none where nothing is wrong', () => expect(toErrorSummary([])).to.equal(null));
});
