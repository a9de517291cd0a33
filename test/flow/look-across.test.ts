import { expect } from 'chai';
import type { Comparer } from '../../server/comparer.ts';
import { lookAcross } from '../../server/flow/look-across.ts';
import type { PairReader } from '../../server/flow/read-pairs.ts';
import { buildDraft, buildSide } from '../support/drafts.ts';

describe('lookAcross(effects, reader)', () => {
  it('tells readouts of one pair of them at a time apart, so that places are left for whoever stores', async () => {
    let underWay = 0;
    let most = 0;
    let compared = 0;
    const comparer = {
      async compare() {
        compared += 1;
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise((next) => setTimeout(next, 5));
        return {};
      },
      async word() {
        underWay -= 1;
        return [];
      },
    } as unknown as Comparer;
    const reader = {
      findPair: async (code: string) => ({
        code,
        ...buildDraft({ a: buildSide('a', `They met ${code}.`, 'Norvane') }),
      }),
      comparePair: async () => ({ a: { party: 'nv' }, b: { party: 'sr' } }),
    } as unknown as PairReader;
    const { compareReadouts } = lookAcross({ comparer } as never, reader);
    const asked = ['one', 'two', 'three', 'three'].map((code) =>
      compareReadouts({ code: 'first', side: 'a' }, { code, side: 'a' }),
    );
    expect((await Promise.all(asked)).map(({ newer }) => newer.pair.code)).to.deep.equal([
      'one',
      'two',
      'three',
      'three',
    ]);
    expect([compared, most]).to.deep.equal([3, 1]);
  });
});
