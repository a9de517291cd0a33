import { expect } from 'chai';
import { sql } from 'kysely';
import { createAnalyst } from '../../server/analyse/analyst.ts';
import type { TextInput } from '../../server/analyse/compare-texts.ts';
import { openSqlite } from '../../server/archive/sqlite.ts';
import { openStores } from '../../server/cli/open-stores.ts';
import type { Comparer } from '../../server/comparer.ts';
import { PublicError } from '../../server/errors.ts';
import type { Damage } from '../../server/flow.ts';
import type { Knowledge } from '../../server/model/knowledge.ts';
import { ANY } from '../archive/archive-suite.ts';
import { buildDraft, buildSide } from '../support/drafts.ts';
import { INLINE, inlineComparer } from '../support/inline-comparer.ts';
import { buildTopic } from '../support/lexicon.ts';
import { KNOWLEDGE } from '../support/readings.ts';
import { useTempDir } from '../support/temp-dir.ts';

const REVISED: Knowledge = {
  ...KNOWLEDGE,
  version: { version: 'next', sha256: 'f'.repeat(64) },
  topics: [...KNOWLEDGE.topics, buildTopic('zorp', { en: ['zorpification'] })],
};

describe('flow.renewLists(signal)', function () {
  this.timeout(60_000);
  const dir = useTempDir();
  const analyst = createAnalyst(REVISED);
  const running = new AbortController().signal;

  /** An archive with pairs that the shipped taxonomy summed up, opened as so many servers with the revised one. */
  const filled = async (name: string, texts: readonly string[], servers: number) => {
    const place = { kind: 'sqlite', data: `${dir.path}/${name}` } as const;
    const before = await openStores(place, INLINE);
    for (const text of texts)
      await before.flow.receivePair(buildDraft({ a: buildSide('a', text, 'Norvane') }));
    await before.close();
    const compared: string[] = [];
    const start = (): Comparer => ({
      ...inlineComparer(analyst),
      compare: async (a: TextInput, b: TextInput) => {
        if (a.text.includes('heavy')) {
          throw new PublicError(422, [{ field: 'a.text', code: 'text_too_heavy', message: 'Too heavy.' }]);
        }
        compared.push(a.text);
        return await inlineComparer(analyst).compare(a, b);
      },
    });
    const opened = [];
    for (let count = 0; count < servers; count += 1)
      opened.push(await openStores(place, { startComparer: start, readKnowledge: async () => REVISED }));
    return { opened, compared };
  };

  const TEXTS = ['One spoke of zorpification.', 'Two spoke of zorpification.', 'Three spoke of fish.'];

  it('lets lists find what pages show under another taxonomy, and keeps the comparisons', async () => {
    const { opened, compared } = await filled('one', TEXTS, 1);
    const [stores] = opened;
    if (stores === undefined) throw new Error('One was opened.');
    const { flow } = stores;
    expect((await flow.listPairs({ ...ANY, topic: 'zorp' })).total).to.equal(0);
    expect(await flow.renewLists(running)).to.equal(3);
    expect((await flow.listPairs({ ...ANY, topic: 'zorp' })).total).to.equal(2);
    const { items } = await flow.listPairs(ANY);
    expect(items.filter(({ topics }) => topics.some(({ id }) => id === 'zorp'))).to.have.length(2);
    for (const { code } of items) await flow.comparePair(await flow.findPair(code));
    expect(compared).to.have.members(TEXTS);
    expect(await flow.renewLists(running)).to.equal(0);
    await stores.close();
  });

  it('is done once by two servers together', async () => {
    const { opened } = await filled('two', TEXTS, 2);
    const renewed = await Promise.all(opened.map(({ flow }) => flow.renewLists(running)));
    expect(renewed.reduce((sum, count) => sum + count, 0)).to.equal(3);
    await Promise.all(opened.map((stores) => stores.close()));
  });

  it('leaves what cannot be compared, and goes on with the others', async () => {
    const { opened } = await filled('heavy', ['A heavy text.', ...TEXTS], 1);
    expect(await opened[0]?.flow.renewLists(running)).to.equal(3);
    expect((await opened[0]?.flow.listPairs(ANY))?.total).to.equal(4);
    await opened[0]?.close();
  });

  it('stops when it is told to', async () => {
    const { opened } = await filled('stopped', TEXTS, 1);
    expect(await opened[0]?.flow.renewLists(AbortSignal.abort())).to.equal(0);
    await opened[0]?.close();
  });
});

describe('flow.listPairs(query)', function () {
  this.timeout(60_000);
  const dir = useTempDir();

  it('makes anew what lists know of a pair where it is damaged, tells of it, and lists the others whatever becomes of it', async () => {
    const reported: Damage[] = [];
    const place = { kind: 'sqlite', data: `${dir.path}/damaged` } as const;
    const stores = await openStores(place, {
      ...INLINE,
      reportDamage: (damage) => reported.push(damage),
    });
    const { db, close } = openSqlite(`${place.data}/diptych.sqlite`);
    const { flow } = stores;
    try {
      const codes: string[] = [];
      for (const text of ['They spoke of copper.', 'They spoke of zinc.', 'They spoke of lead.'])
        codes.push((await flow.receivePair(buildDraft({ a: buildSide('a', text, 'Norvane') }))).code);
      const whole = await flow.listPairs(ANY);
      const [code = ''] = codes;
      for (const summary of ['{"title":', '{}', 'null', '{"title":7}']) {
        await sql`update pairs set summary = ${summary} where code = ${code}`.execute(db);
        const many = await Promise.all([flow.listPairs(ANY), flow.listPairs(ANY)]);
        for (const page of many) expect(page).to.deep.equal(whole);
        expect(reported.splice(0)).to.deep.equal([{ lists: code }]);
      }
      await sql`update pairs set summary = '{}' where code = ${code}`.execute(db);
      await sql`update revisions set call = '{}' where code = ${code}`.execute(db);
      const { items, total, damaged } = await flow.listPairs(ANY);
      expect(items.map((item) => item.code)).to.have.members(codes.slice(1));
      expect([total, damaged]).to.deep.equal([3, [code]]);
      expect(reported.map((damage) => 'error' in damage)).to.deep.equal([false, true]);
    } finally {
      await close();
      await stores.close();
    }
  });
});
