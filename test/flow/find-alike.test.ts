import { expect } from 'chai';
import type { Archive, FoundPair } from '../../server/archive/archive.ts';
import { findAlike } from '../../server/flow/find-alike.ts';
import type { Pair, PairCode, Visibility } from '../../server/model/pair.ts';
import { buildDraft } from '../support/drafts.ts';

describe('findAlike(effects, draft)', () => {
  const draft = buildDraft();

  /** A stored pair that is as `visibility` says by the time that it is read. */
  const stored = (code: string, visibility: Visibility): FoundPair => ({
    kind: 'pair',
    pair: { ...draft, code: code as PairCode, visibility } as Pair,
  });
  const sha256 = { a: [], b: [] };
  const found: Readonly<Record<string, FoundPair>> = {
    withdrawn: {
      kind: 'withdrawn',
      tombstone: { code: 'withdrawn' as PairCode, withdrawnAt: '2026-03-14T08:00:00.000Z', sha256 },
    },
    hidden: stored('hidden', 'unlisted'),
    public: stored('public', 'public'),
  };

  it('passes over a pair that was withdrawn or hidden since it was looked for', async () => {
    const archive = {
      findByHash: async () => Object.keys(found) as PairCode[],
      findPair: async (code: string) => found[code] ?? null,
      listPairs: async () => ({ items: [], nextCursor: null, total: 0 }),
    } as unknown as Archive;
    const { title, date } = draft.call;
    expect(await findAlike({ archive }, draft)).to.deep.equal([
      { code: 'public', title, date, same: 'texts' },
    ]);
  });
});
