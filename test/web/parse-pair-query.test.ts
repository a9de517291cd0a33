import { expect } from 'chai';
import { parsePairQuery } from '../../server/web/parse-pair-query.ts';

const NONE = { q: null, topic: null, party: null, issuer: null, from: null, to: null, cursor: null };

describe('parsePairQuery(query, limit)', () => {
  it('reads every condition of an address', () => {
    const query = {
      q: 'steel',
      topic: 'taiwan',
      party: 'us',
      issuer: 'us-state',
      from: '2026-01-31',
      to: '2026-02-28',
      cursor: 'next',
    };
    expect(parsePairQuery(query, 7)).to.deep.equal({ ...query, limit: 7 });
  });

  it('takes what cannot be read for no condition, and what it does not know for nothing', () => {
    for (const query of [
      {},
      { q: '', topic: ' ', limit: '9999', order: 'stored' },
      { q: ['a', 'b'], cursor: {} },
      { from: '2026-02-30', to: 'yesterday' },
      { from: '31.01.2026', to: '2026-1-31' },
    ])
      expect(parsePairQuery(query), JSON.stringify(query)).to.deep.equal({ ...NONE, limit: 20 });
  });
});
