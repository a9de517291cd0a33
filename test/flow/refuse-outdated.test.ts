import { expect } from 'chai';
import { PublicError } from '../../server/errors.ts';
import { refuseOutdated } from '../../server/flow/refuse-outdated.ts';
import type { Pair, PairCode } from '../../server/model/pair.ts';
import { randomCode } from '../support/archived-pair.ts';
import { buildDraft, buildSide } from '../support/drafts.ts';

const now = '2026-03-13T08:00:00.000Z';
const code = randomCode() as PairCode;
const newest: Pair = {
  ...buildDraft(),
  code,
  revision: 3,
  latestRevision: 3,
  createdAt: now,
  revisedAt: now,
  storedAs: 'public',
};
const at = { side: 'a', text: 'a1', sha256: 'f'.repeat(64), start: 0, end: 9, quote: 'Secretary' } as const;
const note = { id: 'c1', decided: now, kind: 'note', at, note: 'Heard live.' } as const;

/** What becomes of fields made from `given` where the older revisions differ from the newest by `changes`. */
async function outcome(given: unknown, changes: Partial<Pair> = {}) {
  const asked: number[] = [];
  const findPair = async (_code: string, revision = 0) => {
    asked.push(revision);
    return { ...newest, revision, ...changes };
  };
  const refused = await refuseOutdated(newest, given, { findPair }).then(
    () => null,
    (error: PublicError) => `${error.status} ${error.problems[0]?.field} ${error.problems[0]?.code}`,
  );
  return { refused, asked };
}

const CHANGED = '409 revision revised_meanwhile';
const MALFORMED = '422 revision revision_invalid';

describe('refuseOutdated(pair, given, reader)', () => {
  it('lets go what names no revision or the newest, as a number or as a form sends it', async () => {
    for (const given of [undefined, '', 3, '3'])
      expect(await outcome(given), String(given)).to.deep.equal({ refused: null, asked: [] });
  });

  it('lets go what was made before somebody decided about passages, and nothing else was changed', async () => {
    expect(await outcome('2', { corrections: [note] })).to.deep.equal({ refused: null, asked: [2] });
  });

  it('refuses what was made before a text, a fact or who may see it was changed', async () => {
    const { call } = newest;
    for (const changes of [
      { a: buildSide('a', 'Nobody raised anything.', 'Norvane') },
      { call: { ...call, title: 'Another call' } },
      { storedAs: 'unlisted' },
    ] as const)
      expect((await outcome(2, changes)).refused).to.equal(CHANGED);
  });

  it('refuses a revision that is still to come, without looking for it', async () => {
    for (const given of [4, '4'])
      expect(await outcome(given), given.toString()).to.deep.equal({ refused: CHANGED, asked: [] });
  });

  it('says of what is no number of a revision that it is none', async () => {
    for (const given of [
      0,
      -1,
      1.5,
      '0x2',
      ' 2',
      '1e9',
      '9'.repeat(400),
      'newest',
      Number.NaN,
      null,
      true,
      ['2'],
      { toString: () => '2' },
    ])
      expect(await outcome(given), String(given)).to.deep.equal({ refused: MALFORMED, asked: [] });
  });

  it('says which revision is the newest', async () => {
    const error = await refuseOutdated(newest, 4, { findPair: async () => newest }).catch((thrown) => thrown);
    expect(error).to.be.instanceOf(PublicError);
    expect(error.message).to.include('revision 3 is the newest');
  });
});
