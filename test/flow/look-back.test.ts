import { expect } from 'chai';
import { lookBack } from '../../server/flow/look-back.ts';
import type { PairReader } from '../../server/flow/read-pairs.ts';
import { archivedPair } from '../support/archived-pair.ts';

describe('lookBack(effects, reader)', () => {
  it('reads the revisions of one history at a time, and lets others have their turn between two', async () => {
    const { draft, code } = archivedPair();
    let reads = 0;
    const findPair = async (_code: string, revision = 5) => {
      reads += 1;
      return {
        ...draft,
        code,
        revision,
        latestRevision: 5,
        createdAt: '',
        revisedAt: `${revision}`,
        storedAs: 'public',
      };
    };
    const { readHistory } = lookBack({} as never, { findPair } as unknown as PairReader);
    const seen: number[] = [];
    const watch = setInterval(() => seen.push(reads), 1);
    const [history] = await Promise.all([readHistory(code), readHistory(code)]);
    clearInterval(watch);
    expect(history?.records.map(({ revision }) => revision)).to.deep.equal([5, 4, 3, 2, 1]);
    expect(new Set(seen).size).to.be.at.least(5);
  });
});
