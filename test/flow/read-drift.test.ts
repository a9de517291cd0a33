import { expect } from 'chai';
import { readDrift, readPhrases } from '../../server/flow/read-drift.ts';
import type { PairReader } from '../../server/flow/read-pairs.ts';
import type { Comparison } from '../../server/model/comparison.ts';
import type { Pair } from '../../server/model/pair.ts';
import type { ListedPair } from '../../server/model/summary.ts';

const side = (name: string) => ({ name, issuer: null, party: null, words: 1 });
const LISTED = ['first', 'second', 'third'].map(
  (code) =>
    ({
      code,
      revisedAt: '2026-04-01T00:00:00Z',
      a: side('Norvane'),
      b: side('Sarune'),
    }) as unknown as ListedPair,
);
const QUERY = { party: 'Norvane', other: null, from: null, to: null };

describe('readDrift(effects, phrasesOf, query)', () => {
  /** Reads pairs whose texts use one set phrase each, and keeps what was read and how many at once. */
  const build = () => {
    const reads: string[] = [];
    let most = 0;
    let underWay = 0;
    const reader: Pick<PairReader, 'findPair' | 'comparePair'> = {
      async findPair(code) {
        reads.push(code);
        underWay += 1;
        most = Math.max(most, underWay);
        return { code } as Pair;
      },
      async comparePair({ code }) {
        await new Promise((next) => setImmediate(next));
        underWay -= 1;
        return {
          a: { sentences: [] },
          b: { sentences: [] },
          formulas: [{ id: code, label: code, a: ['a1'], b: [] }],
        } as unknown as Comparison;
      },
    };
    const archive = {
      listPairs: async () => ({ items: LISTED, nextCursor: null, total: LISTED.length }),
    } as unknown as Parameters<typeof readDrift>[0]['archive'];
    const phrasesOf = readPhrases(reader);
    return { reads, most: () => most, read: () => readDrift({ archive }, phrasesOf, QUERY) };
  };

  it('reads one pair at a time, however many ask, and each once', async () => {
    const { reads, most, read } = build();
    const drifts = await Promise.all([read(), read(), read()]);
    expect(drifts[2]?.phrases.map(({ id }) => id)).to.have.members(['first', 'second', 'third']);
    expect(most()).to.equal(1);
    expect(await read()).to.deep.equal(drifts[0]);
    expect(reads).to.deep.equal(['third', 'second', 'first']);
  });

  it('lets others have their turn between two pairs', async () => {
    const { reads, read } = build();
    const seen: number[] = [];
    const watch = setInterval(() => seen.push(reads.length), 1);
    await read();
    clearInterval(watch);
    expect(new Set(seen).size).to.be.at.least(3);
  });
});
