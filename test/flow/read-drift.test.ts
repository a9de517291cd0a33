import { expect } from 'chai';
import { PublicError } from '../../server/errors.ts';
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
  const build = (failures: Readonly<Record<string, Error>> = {}) => {
    const reads: string[] = [];
    let most = 0;
    let underWay = 0;
    const reader: Pick<PairReader, 'findPair' | 'comparePair'> = {
      async findPair(code) {
        reads.push(code);
        const failure = failures[code];
        if (failure !== undefined) throw failure;
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
          commitments: [],
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

  it('leaves out and names what was withdrawn meanwhile or is damaged', async () => {
    const withdrawn = new PublicError(410, [{ field: null, code: 'withdrawn', message: 'Gone.' }]);
    const damaged = new SyntaxError('Unexpected end of JSON input');
    const { readouts, phrases, leftOut } = await build({ first: withdrawn, second: damaged }).read();
    expect(readouts.map(({ pair }) => pair.code)).to.deep.equal(['third']);
    expect(phrases.map(({ id, uses }) => [id, uses.length])).to.deep.equal([['third', 1]]);
    expect(leftOut.map(({ pair, error }) => [pair.code, error])).to.deep.equal([
      ['second', damaged],
      ['first', withdrawn],
    ]);
  });

  it('leaves nothing out because the server is busy', async () => {
    const busy = new PublicError(503, [{ field: null, code: 'busy', message: 'Try again.' }]);
    const error = await build({ second: busy })
      .read()
      .catch((failure: unknown) => failure);
    expect(error).to.equal(busy);
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
