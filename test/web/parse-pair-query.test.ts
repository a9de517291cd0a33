import { expect } from 'chai';
import { PublicError } from '../../server/errors.ts';
import { writeCursor } from '../../server/model/pair-cursor.ts';
import { TEXT_LIMITS } from '../../server/model/text-limits.ts';
import { parsePageSize, parsePairQuery, readPairQuery } from '../../server/web/parse-pair-query.ts';

const NONE = { q: null, topic: null, party: null, issuer: null, from: null, to: null, cursor: null };
const CURSOR = writeCursor({ date: '2026-03-12', code: 'A'.repeat(22) });
const LONG = 'w'.repeat(TEXT_LIMITS.line + 1);

/** The fields of the problems with which something is refused; empty where it is not. */
function refusedFields(parse: () => unknown): readonly (string | null)[] {
  try {
    parse();
    return [];
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    expect(error.status).to.equal(422);
    return error.problems.map(({ field }) => field);
  }
}

describe('readPairQuery(query, limit)', () => {
  it('reads every condition of an address', () => {
    const query = {
      q: 'steel',
      topic: 'taiwan',
      party: 'us',
      issuer: 'us-state',
      from: '2026-01-31',
      to: '2026-02-28',
      cursor: CURSOR,
    };
    expect(readPairQuery(query, 7)).to.deep.equal({ query: { ...query, limit: 7 }, unread: [] });
    expect(parsePairQuery(query, 7)).to.deep.equal({ ...query, limit: 7 });
  });

  it('takes what is empty for no condition, what it does not know for nothing, and blanks around words for none', () => {
    for (const query of [
      {},
      { q: '', topic: ' ', from: '', cursor: undefined },
      { limit: '9999', order: 'stored' },
      Object.create({ q: 'steel' }),
    ])
      expect(readPairQuery(query)).to.deep.equal({ query: { ...NONE, limit: 20 }, unread: [] });
    expect(readPairQuery({ q: ' st\0eel \n' }).query.q).to.equal('st\uFFFDeel');
  });

  it('leaves out what it cannot read, says what and why, and refuses it to programs', () => {
    for (const [query, unread] of [
      [{ from: ' nope ' }, [['from', 'no-day', 'nope']]],
      [
        { from: '2026-13-45', to: '2026-02-30' },
        [
          ['from', 'no-day', '2026-13-45'],
          ['to', 'no-day', '2026-02-30'],
        ],
      ],
      [{ from: '31.01.2026' }, [['from', 'no-day', '31.01.2026']]],
      [{ cursor: 'nope' }, [['cursor', 'no-cursor', 'nope']]],
      [{ cursor: CURSOR.slice(0, -3) }, [['cursor', 'no-cursor', CURSOR.slice(0, -3)]]],
      [
        { q: ['a', 'b'], topic: {} },
        [
          ['q', 'repeated', null],
          ['topic', 'repeated', null],
        ],
      ],
      [
        { q: LONG, party: LONG },
        [
          ['q', 'too-long', null],
          ['party', 'too-long', null],
        ],
      ],
    ] as const) {
      const told = unread.map(([name, why, value]) => ({ name, why, value }));
      expect(readPairQuery(query)).to.deep.equal({ query: { ...NONE, limit: 20 }, unread: told });
      expect(refusedFields(() => parsePairQuery(query))).to.deep.equal(unread.map(([name]) => name));
    }
  });

  it('leaves out a last day before the first one, which no call could be in, and keeps one day as both', () => {
    const reversed = { from: '2026-03-12', to: '2026-03-11', cursor: 'nope' };
    expect(readPairQuery(reversed)).to.deep.equal({
      query: { ...NONE, from: '2026-03-12', limit: 20 },
      unread: [
        { name: 'to', why: 'before-first', value: '2026-03-11' },
        { name: 'cursor', why: 'no-cursor', value: 'nope' },
      ],
    });
    expect(refusedFields(() => parsePairQuery(reversed))).to.deep.equal(['to', 'cursor']);
    expect(refusedFields(() => parsePairQuery({ from: 'nope', to: '2026-03-11' }))).to.deep.equal(['from']);
    const day = { from: '2026-03-12', to: '2026-03-12' };
    expect(readPairQuery(day)).to.deep.equal({ query: { ...NONE, ...day, limit: 20 }, unread: [] });
  });
});

describe('parsePageSize(query, most)', () => {
  it('takes a number from 1 to the most there is, and the most where none is given', () => {
    for (const [query, size] of [
      [{}, 50],
      [{ limit: '' }, 50],
      [{ limit: '1' }, 1],
      [{ limit: '50' }, 50],
    ] as const)
      expect(parsePageSize(query, 50)).to.equal(size);
    for (const limit of ['0', '51', '-1', '1.5', 'many', '1e1', ['1', '2']])
      expect(
        refusedFields(() => parsePageSize({ limit }, 50)),
        String(limit),
      ).to.deep.equal(['limit']);
  });
});
