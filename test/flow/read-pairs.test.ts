import { expect } from 'chai';
import { openStores, type Stores } from '../../server/cli/open-stores.ts';
import { archivedPair } from '../support/archived-pair.ts';
import { buildDraft, buildSide } from '../support/drafts.ts';
import { startInlineComparer } from '../support/inline-comparer.ts';
import { KNOWLEDGE } from '../support/readings.ts';
import { useTempDir } from '../support/temp-dir.ts';

describe('a flow that many read at once', function () {
  this.timeout(60_000);
  const dir = useTempDir();
  const inline = startInlineComparer();
  let stores: Stores;
  let compared = 0;
  let worded = 0;

  before(async () => {
    const counting = () => ({
      ...inline,
      compare: async (...texts: Parameters<typeof inline.compare>) => {
        compared += 1;
        return await inline.compare(...texts);
      },
      word: async (...given: Parameters<typeof inline.word>) => {
        worded += 1;
        return await inline.word(...given);
      },
    });
    const place = { kind: 'sqlite', data: `${dir.path}/data` } as const;
    stores = await openStores(place, undefined, counting, async () => KNOWLEDGE);
  });
  after(() => stores.close());

  const store = async (text: string, date = '2026-03-12') => {
    const { call } = buildDraft();
    const draft = buildDraft({ call: { ...call, date }, a: buildSide('a', text, 'Norvane') });
    return (await stores.flow.receivePair(draft)).code;
  };

  it('compares a pair once that has no comparison yet', async () => {
    const { flow, archive } = stores;
    const code = await store('They spoke of steel.');
    const { draft, now, comparison, summary } = archivedPair(await flow.findPair(code));
    await archive.insertRevision({ code, draft, now, comparison, summary, analysis: 'another program' }, 1);
    const revised = await flow.findPair(code);
    compared = 0;
    const read = await Promise.all(Array.from({ length: 20 }, () => flow.comparePair(revised)));
    expect(compared).to.equal(1);
    expect(new Set(read.map((comparison) => JSON.stringify(comparison))).size).to.equal(1);
  });

  it('tells two readouts of one party apart once', async () => {
    const { flow } = stores;
    const older = { code: await store('They spoke of coal today.', '2026-03-01'), side: 'a' } as const;
    const newer = { code: await store('They spoke of coal and gas.', '2026-03-02'), side: 'a' } as const;
    compared = 0;
    worded = 0;
    const first = await flow.compareReadouts(older, newer);
    for (const again of await Promise.all([1, 2, 3].map(() => flow.compareReadouts(newer, older)))) {
      expect(again.comparison).to.deep.equal(first.comparison);
      expect(again.older.pair.code).to.equal(older.code);
    }
    expect([compared, worded]).to.deep.equal([1, 1]);
  });
});
