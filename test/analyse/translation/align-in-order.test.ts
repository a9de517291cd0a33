import { expect } from 'chai';
import { alignInOrder } from '../../../server/analyse/translation/align-in-order.ts';

const sentences = (...lengths: readonly number[]) => lengths.map((length) => ({ length }));
const nothingUnnamed = () => 0;
const shapes = (beads: ReturnType<typeof alignInOrder>) =>
  beads.map(({ left, right }) => `${left[1] - left[0]}-${right[1] - right[0]}`).join(' ');

describe('alignInOrder(left, right, unnamed)', () => {
  it('sets sentence beside sentence where the lengths agree', () =>
    expect(shapes(alignInOrder(sentences(40, 90, 25), sentences(120, 270, 75), nothingUnnamed))).to.equal(
      '1-1 1-1 1-1',
    ));

  it('joins two sentences that one sentence renders', () =>
    expect(shapes(alignInOrder(sentences(100, 60, 80), sentences(161, 79), nothingUnnamed))).to.equal(
      '2-1 1-1',
    ));

  it('leaves the sentence alone whose matters the other text does not name', () => {
    const secondOfThree = (side: 'left' | 'right', index: number) => (side === 'left' && index === 1 ? 2 : 0);
    expect(shapes(alignInOrder(sentences(60, 60, 60), sentences(60, 60), secondOfThree))).to.equal(
      '1-1 1-0 1-1',
    );
  });

  it('takes every sentence of both texts once, in order', () => {
    const beads = alignInOrder(sentences(10, 300, 4, 80), sentences(77, 12, 500, 9, 9), nothingUnnamed);
    for (const side of ['left', 'right'] as const) {
      let reached = 0;
      for (const bead of beads) {
        expect(bead[side][0]).to.equal(reached);
        reached = bead[side][1];
      }
      expect(reached).to.equal(side === 'left' ? 4 : 5);
    }
  });

  it('swaps with its texts', () => {
    const [one, other] = [sentences(40, 90, 25, 33), sentences(120, 80, 75)];
    const swapped = alignInOrder(other, one, nothingUnnamed).map(({ left, right }) => ({
      left: right,
      right: left,
    }));
    expect(swapped).to.deep.equal(alignInOrder(one, other, nothingUnnamed));
  });

  it('is empty for two empty texts, and all gaps beside one', () => {
    expect(alignInOrder([], [], nothingUnnamed)).to.deep.equal([]);
    expect(shapes(alignInOrder(sentences(5, 5), [], nothingUnnamed))).to.equal('1-0 1-0');
  });
});
