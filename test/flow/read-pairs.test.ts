import { expect } from 'chai';
import type { ComparisonKey } from '../../server/archive/archive.ts';
import { openStores, type Stores } from '../../server/cli/open-stores.ts';
import { readPairs } from '../../server/flow/read-pairs.ts';
import type { FlowEffects } from '../../server/flow.ts';
import type { Comparison } from '../../server/model/comparison.ts';
import type { Tombstone } from '../../server/model/pair.ts';
import { archivedPair, randomCode } from '../support/archived-pair.ts';
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
  const reported: unknown[] = [];

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
    stores = await openStores(place, {
      startComparer: counting,
      readKnowledge: async () => KNOWLEDGE,
      reportDamage: (damaged) => reported.push(damaged),
    });
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

  it('compares a pair again whose comparison is damaged, once, and tells of it', async () => {
    const { flow, archive } = stores;
    const pair = await flow.findPair(await store('They spoke of copper.'));
    const whole = await flow.comparePair(pair);
    const keys: ComparisonKey[] = [];
    const find = archive.findComparison.bind(archive);
    archive.findComparison = async (key) => {
      keys.push(key);
      return await find(key);
    };
    try {
      await flow.comparePair(pair);
      const [key] = keys;
      if (key === undefined) throw new Error('The archive was not asked.');
      await archive.saveComparison(key, { format: 'diptych.comparison/1' } as Comparison);
      compared = 0;
      for (let reader = 0; reader < 2; reader += 1) expect(await flow.comparePair(pair)).to.deep.equal(whole);
      expect(compared).to.equal(1);
      expect(reported).to.deep.equal([{ comparison: key }]);
      archive.findComparison = async () => {
        throw new Error('the disk failed');
      };
      const failed = await flow.comparePair(pair).catch((error: unknown) => error);
      expect(failed).to.be.an('error').with.property('message', 'the disk failed');
      expect(compared).to.equal(1);
    } finally {
      archive.findComparison = find;
    }
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

describe('readPairs(effects)', () => {
  const [known, gone] = [randomCode(), randomCode()];
  const asked: unknown[] = [];
  const archive = {
    async weightOf(...given: readonly unknown[]) {
      asked.push(given);
      return 7;
    },
    async findPair(code: string) {
      asked.push(code);
      if (code === gone) return { kind: 'withdrawn', tombstone: {} as Tombstone };
      return code === known ? { kind: 'pair', pair: { ...buildDraft(), code } } : null;
    },
    isEditKey: async (code: string, key: string) => code === known && key === 'its key',
  };
  const program = { version: '1', sha256: 'f'.repeat(64), icu: '1' };
  const reader = readPairs({ archive, knowledge: KNOWLEDGE, program } as unknown as FlowEffects);
  const outcome = (made: Promise<unknown>) =>
    made.then(
      () => 'found',
      ({ status, problems: [problem] }) => `${status} ${problem.field} ${problem.code}`,
    );
  beforeEach(() => {
    asked.length = 0;
  });

  it('asks the archive for nothing that is no code', async () => {
    for (const code of ['', 'short', known.slice(1), `${known}A`, `${known.slice(1)}%`]) {
      expect(await reader.weightOf(code, 1), code).to.equal(0);
      expect(await outcome(reader.findPair(code)), code).to.equal('404 null not_found');
    }
    expect(asked).to.deep.equal([]);
    expect(await reader.weightOf(known, 2)).to.equal(7);
    expect(asked).to.deep.equal([[known, 2]]);
  });

  it('opens a pair with its key, and names the field for any other', async () => {
    expect(await outcome(reader.openPair(known, 'its key'))).to.equal('found');
    for (const key of ['', 'another key', known])
      expect(await outcome(reader.openPair(known, key)), key).to.equal('403 editKey edit_key_wrong');
  });

  it('says of one that was withdrawn that it was, and of one that never was that there is none, whatever the key', async () => {
    for (const key of ['its key', 'another key']) {
      expect(await outcome(reader.openPair(gone, key))).to.equal('410 null withdrawn');
      expect(await outcome(reader.openPair(randomCode(), key))).to.equal('404 null not_found');
    }
  });
});
