import { expect } from 'chai';
import type { PassageWish } from '../server/analyse/corrections/correct-passage.ts';
import { openStores, type Stores } from '../server/cli/open-stores.ts';
import type { Correction } from '../server/model/corrections.ts';
import type { PairCode, PairDraft, Side } from '../server/model/pair.ts';
import { analysisKey } from '../server/model/program-version.ts';
import { pairFields } from '../server/present/pair-fields.ts';
import { buildDraft, buildSide } from './support/drafts.ts';
import { INLINE } from './support/inline-comparer.ts';
import { useTempDir } from './support/temp-dir.ts';

const TEXT =
  'Secretary Ellery spoke with Minister Dovic today. He raised fentanyl. They agreed to talk again.';

describe('createFlow(effects)', function () {
  this.timeout(240_000);
  const dir = useTempDir();
  let stores: Stores;
  before(async () => {
    stores = await openStores({ kind: 'sqlite', data: `${dir.path}/data` }, INLINE);
  });
  after(() => stores.close());

  const store = async () => {
    const draft = buildDraft({ a: buildSide('a', TEXT, 'Norvane'), visibility: 'unlisted' });
    const receipt = await stores.flow.receivePair(draft);
    return { ...receipt, draft };
  };
  const wish = async (code: string, passage: string, changes: Partial<PassageWish>): Promise<PassageWish> => {
    const { a, matches } = await stores.flow.comparePair(await stores.flow.findPair(code));
    const sentence = a.sentences.find(({ id }) => id === passage);
    return {
      passage,
      voice: sentence?.voice ?? 'none',
      topics: [...new Set(sentence?.topics.map(({ id }) => id))],
      topic: null,
      answers: matches.flatMap((match) => (match.a.includes(passage) ? match.b : [])),
      note: '',
      ...changes,
    };
  };

  const input = ({ texts }: Side) => ({ text: texts[0]?.text ?? '', language: 'en', issuer: null }) as const;

  it('corrects a passage in a revision of its own and keeps the machine’s version', async () => {
    const { flow } = stores;
    const { code, editKey } = await store();
    const revised = await flow.correctPassage(code, editKey, await wish(code, 'a2', { voice: 'other' }));
    expect(revised).to.deep.equal({ revision: 2, fallen: 0 });
    const pair = await flow.findPair(code);
    expect((await flow.comparePair(pair)).a.sentences[1]?.voice).to.equal('other');
    const machine = await flow.comparePair(pair, { machine: true });
    expect(machine.a.sentences[1]?.voice).to.equal('self');
    expect(machine).to.not.have.property('corrections');
    expect((await flow.comparePair(await flow.findPair(code, 1))).a.sentences[1]?.voice).to.equal('self');
  });

  it('keeps the corrections whose words stand in a revised text and says which fell away', async () => {
    const { flow } = stores;
    const { code, editKey, draft } = await store();
    await flow.correctPassage(code, editKey, await wish(code, 'a2', { note: 'Raised first.' }));
    await flow.correctPassage(code, editKey, await wish(code, 'a3', { note: 'By June.' }));
    const text = 'Today Secretary Ellery spoke with Minister Dovic. They agreed to talk again.';
    const revised = await flow.revisePair(code, editKey, {
      ...pairFields(draft),
      'a.text': text,
    });
    expect(revised).to.deep.equal({ revision: 4, fallen: 1 });
    const pair = await flow.findPair(code);
    const { corrections } = await flow.comparePair(pair);
    expect(corrections?.map(({ note, sentences }) => [note, ...sentences])).to.deep.equal([
      ['By June.', 'a2'],
    ]);
    const { changes } = await flow.compareRevisions(code, 3, 4);
    expect(
      changes.corrections.fallen.map((correction) => 'note' in correction && correction.note),
    ).to.deep.equal(['Raised first.']);
    expect(changes.texts.map(({ id, kind }) => [id, kind])).to.deep.equal([['a1', 'words']]);
  });

  it('takes one correction back', async () => {
    const { flow } = stores;
    const { code, editKey } = await store();
    await flow.correctPassage(code, editKey, await wish(code, 'a2', { note: 'Raised first.' }));
    await flow.takeBackCorrection(code, editKey, 'c1');
    expect((await flow.findPair(code)).corrections).to.deep.equal([]);
    const { records } = await flow.readHistory(code);
    expect(
      records.map(({ revision, changes }) => [revision, changes?.corrections.takenBack.length]),
    ).to.deep.equal([
      [3, 1],
      [2, 0],
      [1, undefined],
    ]);
  });

  it('tells a new decision from one that was taken back, whose number no other gets', async () => {
    const { flow } = stores;
    const { code, editKey } = await store();
    await flow.correctPassage(code, editKey, await wish(code, 'a1', { note: 'First.' }));
    await flow.takeBackCorrection(code, editKey, 'c1');
    await flow.correctPassage(code, editKey, await wish(code, 'a2', { note: 'Second.' }));
    expect((await flow.findPair(code)).corrections.map(({ id }) => id)).to.deep.equal(['c2']);
    const { changes } = await flow.compareRevisions(code, 2, 4);
    const notes = (of: readonly Correction[]) =>
      of.map((correction) => 'note' in correction && correction.note);
    expect(notes(changes.corrections.takenBack)).to.deep.equal(['First.']);
    expect(notes(changes.corrections.added)).to.deep.equal(['Second.']);
    const stale = await flow.takeBackCorrection(code, editKey, 'c1').catch(({ status }) => status);
    expect(stale).to.equal(404);
  });

  it('keeps every one of the decisions that are made at once', async () => {
    const { flow } = stores;
    const { code, editKey } = await store();
    const notes = ['First.', 'Second.', 'Third.'];
    const wishes = await Promise.all(notes.map((note, index) => wish(code, `a${index + 1}`, { note })));
    await Promise.all(wishes.map((each) => flow.correctPassage(code, editKey, each)));
    const pair = await flow.findPair(code);
    expect(pair.latestRevision).to.equal(4);
    const kept = pair.corrections.map((correction) => 'note' in correction && correction.note);
    expect(kept).to.have.members(notes);
  });

  it('keeps every one of forty revisions that arrive at once', async () => {
    const { flow } = stores;
    const { code, editKey, draft } = await store();
    const titles = Array.from({ length: 40 }, (_, index) => `Title ${index}`);
    const revised = await Promise.all(
      titles.map((title) => flow.revisePair(code, editKey, { ...pairFields(draft), 'call.title': title })),
    );
    expect(new Set(revised.map(({ revision }) => revision)).size).to.equal(40);
    expect((await flow.findPair(code)).latestRevision).to.equal(41);
  });

  it('tells the second of two that revise the same revision at once, and stores the first', async () => {
    const { flow } = stores;
    const { code, editKey, draft } = await store();
    const outcomes = await Promise.all(
      ['They spoke of coal.', 'They spoke of steel.'].map((text) =>
        flow.revisePair(code, editKey, { ...pairFields(draft), 'a.text': text, revision: '1' }).then(
          ({ revision }) => revision,
          (error) => error.problems[0].code,
        ),
      ),
    );
    expect(outcomes).to.have.members([2, 'revised_meanwhile']);
    expect((await flow.findPair(code)).latestRevision).to.equal(2);
  });

  it('stores no revision and no comparison of a pair that was withdrawn while they were made', async () => {
    const { flow, archive } = stores;
    const { code, editKey, draft } = await store();
    const pair = await flow.findPair(code);
    const revising = flow.revisePair(code, editKey, { ...pairFields(draft), 'a.text': 'They met.' });
    await archive.withdrawPair(pair.code, '2026-04-01T00:00:00Z');
    const refused = await revising.then(
      () => null,
      (error) => error.status,
    );
    expect(refused).to.equal(410);
    const analysis = analysisKey(flow.knowledge.version, flow.program);
    const key = { code: pair.code, revision: 1, a: 'a1', b: 'b1', analysis };
    await archive.saveComparison(key, await flow.compareOnce(input(pair.a), input(pair.b)));
    expect(await archive.findComparison(key)).to.equal(null);
  });

  it('lets nobody change anything without the key', async () => {
    const { flow } = stores;
    const { code } = await store();
    const other = await store();
    for (const key of ['', other.editKey, code]) {
      for (const change of [
        async () => await flow.correctPassage(code, key, await wish(code, 'a2', { note: 'No.' })),
        () => flow.takeBackCorrection(code, key, 'c1'),
        () => flow.openPair(code, key),
      ]) {
        const refused = await change().then(
          () => null,
          (error) => error.status,
        );
        expect(refused).to.equal(403);
      }
    }
    expect((await flow.findPair(code)).latestRevision).to.equal(1);
  });

  it('adds an imported pair, leaves it alone the second time, and revises it where anything differs', async () => {
    const { flow } = stores;
    const draft = buildDraft({
      a: buildSide('a', 'They spoke of grain.', 'Norvane'),
      visibility: 'unlisted',
    });
    const imports = async (given: PairDraft, dryRun = false) =>
      (await flow.importPair(given, { dryRun, taken: new Set() })).outcome;
    expect(await imports(draft, true)).to.equal('added');
    expect(await imports(draft)).to.equal('added');
    expect(await imports(draft)).to.equal('unchanged');
    const changed = { ...draft, call: { ...draft.call, title: 'Another title' } };
    expect(await imports(changed)).to.equal('updated');
    expect(await imports(changed)).to.equal('unchanged');
  });

  it('imports two pairs with the same texts as two, once', async () => {
    const { flow } = stores;
    const one = buildDraft({ a: buildSide('a', 'They spoke of rice.', 'Norvane'), visibility: 'unlisted' });
    const two = { ...one, visibility: 'public' as const };
    const importBoth = async () => {
      const first = await flow.importPair(two, { dryRun: false, taken: new Set() });
      const taken = new Set(first.code === null ? [] : [first.code]);
      const second = await flow.importPair(one, { dryRun: false, taken });
      expect(second.code).to.not.equal(first.code);
      return [first, second];
    };
    const added = await importBoth();
    expect(added.map(({ outcome }) => outcome)).to.deep.equal(['added', 'added']);
    const again = await importBoth();
    expect(again).to.deep.equal(added.map(({ code }) => ({ outcome: 'unchanged', code })));
  });

  it('stores what two programs import at once one time', async () => {
    const other = await openStores({ kind: 'sqlite', data: `${dir.path}/data` }, INLINE);
    try {
      const draft = buildDraft({
        a: buildSide('a', 'They spoke of tea.', 'Norvane'),
        visibility: 'unlisted',
      });
      const rules = { dryRun: false, taken: new Set<PairCode>() };
      const imported = await Promise.all([stores, other].map(({ flow }) => flow.importPair(draft, rules)));
      expect(imported.map(({ outcome }) => outcome)).to.have.members(['added', 'unchanged']);
      expect(imported[0]?.code).to.equal(imported[1]?.code);
    } finally {
      await other.close();
    }
  });
});
