import { expect } from 'chai';
import fc from 'fast-check';
import { exactWorth } from '../../../server/analyse/match/exact-worth.ts';

const sum = (worths: readonly number[]) => worths.reduce((total, worth) => total + worth, 0);

describe('exactWorth(worth)', () => {
  it('makes sums the same in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 200 }), (worths) => {
        const exact = worths.map(exactWorth);

        expect(sum(exact.toSorted((one, other) => one - other))).to.equal(sum(exact.toReversed()));
      }),
    );
  });

  it('changes a worth by less than a ten-millionth', () => {
    expect(exactWorth(1 / 3)).to.be.closeTo(1 / 3, 1e-7);
  });
});
