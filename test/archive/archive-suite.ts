import { join } from 'node:path';
import { expect } from 'chai';
import type { Archive } from '../../server/archive/archive.ts';
import type { EditKey, PairCode, PairDraft } from '../../server/model/pair.ts';
import type { PairQuery } from '../../server/model/summary.ts';
import { textWeight } from '../../server/model/text-weight.ts';
import { archivedPair, randomCode } from '../support/archived-pair.ts';
import { buildDraft, buildSide, buildText } from '../support/drafts.ts';
import { useTempDir } from '../support/temp-dir.ts';

/** A query without conditions. */
export const ANY: PairQuery = {
  q: null,
  topic: null,
  party: null,
  issuer: null,
  from: null,
  to: null,
  cursor: null,
  limit: 20,
};

/** What every archive does, whatever it is kept in. `open` opens the one archive of a folder, again and again. */
export function describeArchive(name: string, open: (dir: string) => Promise<Archive>): void {
  describe(`the archive in ${name}`, () => {
    const dir = useTempDir();
    let archive: Archive;
    const stored = async (changes: Partial<PairDraft> = {}) => {
      const pair = archivedPair(buildDraft(changes));
      await archive.insertPair(pair);
      return pair;
    };
    const titles = async (query: Partial<PairQuery>) =>
      (await archive.listPairs({ ...ANY, ...query })).items.map(({ title }) => title);
    const titled = (title: string, date = '2026-03-12') => ({ call: { ...buildDraft().call, title, date } });

    before(async () => {
      archive = await open(dir.path);
    });
    after(() => archive.close());

    it('is empty until a pair is stored', async () => {
      expect(await archive.isEmpty()).to.equal(true);
      await stored(titled('First'));
      expect(await archive.isEmpty()).to.equal(false);
    });

    it('gives back what was stored, to the letter', async () => {
      const at = { side: 'a', text: 'a1', sha256: 'f'.repeat(64), start: 0, end: 4, quote: 'They' } as const;
      const note = {
        id: 'c1',
        decided: '2026-04-01T00:00:00Z',
        kind: 'note',
        at,
        note: 'Heard live.',
      } as const;
      const b = { ...buildDraft().b, participants: ['外长多维奇', 'Secretary Ellery'] };
      const { code: address, draft } = await stored({ b, visibility: 'unlisted', corrections: [note] });
      const found = await archive.findPair(address);
      if (found?.kind !== 'pair') throw new Error('The pair was not found.');
      const { call, a, b: foundB, visibility, corrections, revision, latestRevision } = found.pair;
      expect({ call, a, b: foundB, visibility, corrections }).to.deep.equal(draft);
      expect([revision, latestRevision]).to.deep.equal([1, 1]);
    });

    it('finds what is stored with exactly some texts, in any order, oldest first', async () => {
      const a = buildSide('a', 'They spoke of grain.', 'Norvane');
      const b = buildSide('b', 'Both spoke of grain.', 'Sarune');
      const more = { ...b, texts: [...b.texts, buildText('b2', 'More on grain.')] };
      const hashes = [...b.texts, ...a.texts].map(({ sha256 }) => sha256);
      const first = await stored({ a, b });
      await stored({ a });
      await stored({ a, b: more });
      const last = await stored({ a, b, visibility: 'unlisted' });
      expect(await archive.findStored(hashes)).to.deep.equal([first.code, last.code]);
      await archive.insertRevision({ ...last, draft: buildDraft({ a, b: more }) }, 1);
      expect(await archive.findStored(hashes)).to.deep.equal([first.code]);
      expect(await archive.findStored([])).to.deep.equal([]);
    });

    it('finds nothing under another code, or one in another case', async () => {
      const { code: address } = await stored({ visibility: 'unlisted' });
      expect(await archive.findPair(randomCode() as PairCode)).to.equal(null);
      const swapped = [...address].map((letter) =>
        letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
      );
      expect(await archive.findPair(swapped.join('') as PairCode)).to.equal(null);
    });

    it('knows a pair’s own edit key and no other', async () => {
      const one = await stored({ visibility: 'unlisted' });
      const other = await stored({ visibility: 'unlisted' });
      expect(await archive.isEditKey(one.code, one.editKey)).to.equal(true);
      for (const wrong of [
        other.editKey,
        '',
        one.editKey.slice(1),
        `${one.editKey}A`,
        one.editKey.toLowerCase(),
        '%',
      ]) {
        expect(await archive.isEditKey(one.code, wrong), wrong).to.equal(wrong === one.editKey);
      }
      for (const key of [one.editKey, ''])
        expect(await archive.isEditKey(randomCode() as PairCode, key), key).to.equal(false);
    });

    it('gives a pair another key, with which the old one ends', async () => {
      const pair = await stored({ visibility: 'unlisted' });
      const other = randomCode() as EditKey;
      expect(await archive.setEditKey(pair.code, other)).to.equal(true);
      expect(await archive.isEditKey(pair.code, other)).to.equal(true);
      expect(await archive.isEditKey(pair.code, pair.editKey)).to.equal(false);
      expect(await archive.setEditKey(randomCode() as PairCode, other)).to.equal(false);
      await archive.withdrawPair(pair.code, '2026-04-01T00:00:00Z');
      expect(await archive.setEditKey(pair.code, pair.editKey)).to.equal(false);
    });

    it('keeps every revision as it was', async () => {
      const pair = await stored({ visibility: 'unlisted' });
      const draft = buildDraft({
        visibility: 'unlisted',
        a: buildSide('a', 'They spoke again about trade.', 'Norvane'),
      });
      const { editKey: _editKey, ...revised } = { ...archivedPair(draft), code: pair.code };
      expect(await archive.insertRevision(revised, 1)).to.equal(2);
      expect(await archive.insertRevision(revised, 1)).to.equal(null);
      const texts = await Promise.all(
        [undefined, 1, 2].map(async (revision) => {
          const found = await archive.findPair(pair.code, revision);
          return found?.kind === 'pair' ? found.pair.a.texts[0]?.text : null;
        }),
      );
      expect(texts).to.deep.equal([
        draft.a.texts[0]?.text,
        pair.draft.a.texts[0]?.text,
        draft.a.texts[0]?.text,
      ]);
      expect(await archive.findPair(pair.code, 3)).to.equal(null);
    });

    it('stores a missing pair with the revisions that follow its first, or nothing of it', async () => {
      const first = archivedPair(buildDraft({ ...titled('As it was'), visibility: 'public' }));
      const draft = buildDraft({
        ...titled('As it is'),
        visibility: 'unlisted',
        b: buildSide('b', `They spoke of ${randomCode()}.`, 'Sarune'),
      });
      const { editKey: _editKey, ...newest } = { ...archivedPair(draft), code: first.code };
      expect(await archive.insertMissing(first, new Set(), [newest])).to.equal(true);
      const found = await Promise.all(
        [undefined, 1].map((revision) => archive.findPair(first.code, revision)),
      );
      expect(
        found.map(
          (one) => one?.kind === 'pair' && [one.pair.call.title, one.pair.storedAs, one.pair.visibility],
        ),
      ).to.deep.equal([
        ['As it is', 'unlisted', 'unlisted'],
        ['As it was', 'public', 'unlisted'],
      ]);
      expect(await titles({ q: 'As it was' })).to.deep.equal([]);
      // Looked for by what the newest has, whatever the first had.
      const again = archivedPair(first.draft);
      expect(await archive.insertMissing(again, new Set(), [{ ...newest, code: again.code }])).to.equal(
        false,
      );
      expect(await archive.findPair(again.code)).to.equal(null);
    });

    it('knows what the texts of a revision weigh without reading them', async () => {
      const pair = await stored({ visibility: 'unlisted' });
      const long = buildDraft({
        visibility: 'unlisted',
        a: buildSide('a', '稀土。U.S.? 是！\n'.repeat(500), 'Norvane'),
      });
      const { editKey: _editKey, ...revised } = { ...archivedPair(long), code: pair.code };
      await archive.insertRevision(revised, 1);
      const weightOf = ({ a, b }: PairDraft) => textWeight([...a.texts, ...b.texts]);
      expect(await archive.weightOf(pair.code)).to.equal(weightOf(long));
      expect(await archive.weightOf(pair.code, 1)).to.equal(weightOf(pair.draft));
      expect(await archive.weightOf(pair.code, 3)).to.equal(0);
      expect(await archive.weightOf(randomCode() as PairCode)).to.equal(0);
    });

    it('knows the names that texts of any revision have', async () => {
      const pair = await stored({ visibility: 'unlisted' });
      const { a, b } = buildDraft();
      const renamed = { ...a, texts: a.texts.map((text) => ({ ...text, id: 'post' })) };
      const draft = buildDraft({ visibility: 'unlisted', a: renamed, b });
      const { editKey: _editKey, ...revised } = { ...archivedPair(draft), code: pair.code };
      await archive.insertRevision(revised, 1);
      expect(await archive.textNames(pair.code)).to.deep.equal(['a1', 'b1', 'post']);
      expect(await archive.textNames(randomCode() as PairCode)).to.deep.equal([]);
    });

    it('knows the highest number that a decision had in any revision', async () => {
      const at = { side: 'a', text: 'a1', sha256: 'f'.repeat(64), start: 0, end: 4, quote: 'They' } as const;
      const decided = '2026-04-01T00:00:00Z';
      const numbered = (...numbers: readonly number[]) =>
        numbers.map(
          (number) => ({ id: `c${number}`, decided, kind: 'note', at, note: 'Heard live.' }) as const,
        );
      const pair = await stored({ visibility: 'unlisted', corrections: numbered(2) });
      const last = [await archive.lastDecision(pair.code)];
      for (const [index, corrections] of [numbered(2, 10), numbered(2), []].entries()) {
        const { editKey: _editKey, ...revised } = { ...pair, draft: { ...pair.draft, corrections } };
        await archive.insertRevision(revised, index + 1);
        last.push(await archive.lastDecision(pair.code));
      }
      expect(last).to.deep.equal([2, 10, 10, 10]);
      expect(await archive.lastDecision(randomCode() as PairCode)).to.equal(0);
    });

    it('leaves hashes and nothing to read of a withdrawn pair', async () => {
      const pair = await stored(titled('Withdrawn'));
      await archive.withdrawPair(pair.code, '2026-04-01T00:00:00Z');
      const found = await archive.findPair(pair.code);
      expect(found).to.deep.equal({
        kind: 'withdrawn',
        tombstone: {
          code: pair.code,
          withdrawnAt: '2026-04-01T00:00:00Z',
          sha256: { a: [pair.draft.a.texts[0]?.sha256], b: [pair.draft.b.texts[0]?.sha256] },
        },
      });
      expect(await titles({ q: 'Withdrawn' })).to.deep.equal([]);
      await archive.withdrawPair(pair.code, '2026-04-02T00:00:00Z');
      expect(await archive.findPair(pair.code)).to.deep.equal(found);
    });

    it('lists public pairs only, newest call first, page by page', async () => {
      await stored(titled('Paged C', '2031-01-03'));
      await stored(titled('Paged A', '2031-01-01'));
      await stored(titled('Paged B', '2031-01-02'));
      await stored({ ...titled('Paged hidden', '2031-01-02'), visibility: 'unlisted' });
      const first = await archive.listPairs({ ...ANY, from: '2031-01-01', limit: 2 });
      expect(first.items.map(({ title }) => title)).to.deep.equal(['Paged C', 'Paged B']);
      expect(first.total).to.equal(3);
      const second = await archive.listPairs({
        ...ANY,
        from: '2031-01-01',
        limit: 2,
        cursor: first.nextCursor,
      });
      expect(second.items.map(({ title }) => title)).to.deep.equal(['Paged A']);
      expect(second.nextCursor).to.equal(null);
    });

    it('finds words of either language, two Chinese characters included', async () => {
      const b = buildSide('b', '王毅强调，稀土问题不容干涉。', 'Yunze');
      await stored({ ...titled('Searched'), b: { ...b, participants: ['外长埃勒里'] } });
      expect(await titles({ q: '埃勒里' })).to.deep.equal(['Searched']);
      expect(await titles({ q: '稀土' })).to.deep.equal(['Searched']);
      expect(await titles({ q: '强调 问题' })).to.deep.equal(['Searched']);
      expect(await titles({ q: 'SEARCHED' })).to.deep.equal(['Searched']);
      expect(await titles({ q: '土稀' })).to.deep.equal([]);
      expect(await titles({ q: '" OR NEAR( * -' })).to.deep.equal([]);
      for (const q of ['!!!', '*', '。', '—']) expect(await titles({ q }), q).to.deep.equal([]);
    });

    it('gives the words around those that were searched for, of each side that has as many of them', async () => {
      const say = (a: string, b: string, visibility: 'public' | 'unlisted' = 'public') =>
        stored({
          a: buildSide('a', a, 'Norvane'),
          b: { ...buildSide('b', '', 'Sarune'), texts: [{ ...buildText('b1', b), language: 'zh' }] },
          visibility,
        });
      const found = async (code: PairCode, question: string, characters = 1_000) =>
        (await archive.findExcerpts(code, question, characters)).map(({ side, language, pieces }) =>
          [side, language, ...pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text))].join(' '),
        );
      const both = await say('They spoke of ferries.', '双方谈到渡轮。FERRIES。');
      expect(await found(both.code, 'ferries')).to.deep.equal([
        'a en They spoke of  [ferries] .',
        'b zh-Hans 双方谈到渡轮。 [FERRIES] 。',
      ]);
      expect(await found(both.code, 'spoke ferries')).to.deep.equal(['a en They  [spoke]  of  [ferries] .']);
      expect(await found(both.code, '渡輪')).to.deep.equal(['b zh-Hans 双方谈到 [渡轮] 。FERRIES。']);
      expect(await found(both.code, 'ferries', 12)).to.deep.equal([]);
      expect(
        (await archive.findExcerpts(both.code, 'ferries', 1_000)).map(({ place }) => place),
      ).to.deep.equal([
        { revision: 1, compared: { a: 'a1', b: 'b1' }, start: 14 },
        { revision: 1, compared: { a: 'a1', b: 'b1' }, start: 7 },
      ]);
      expect(await found(both.code, 'Norvane')).to.deep.equal([]);
      const hidden = await say('They spoke of ferries.', 'Nothing.', 'unlisted');
      expect(await found(hidden.code, 'ferries')).to.deep.equal([]);
      await archive.withdrawPair(both.code, '2026-04-01T00:00:00Z');
      expect(await found(both.code, 'ferries')).to.deep.equal([]);
    });

    it('finds Chinese words in either script by either, and letters in any form', async () => {
      const say = (a: string, b: string) => ({
        a: buildSide('a', a, 'Norvane'),
        b: buildSide('b', b, 'Sarune'),
      });
      const texts = (a: string, b: string) => say(`双方谈到${a}。`, `They spoke of ${b}.`);
      await stored({ ...titled('Folded, simplified'), ...texts('发展关系', 'Ｎorvane') });
      await stored({ ...titled('Folded, traditional'), ...texts('發展關係', 'NORVANE') });
      for (const q of ['发展关系', '發展關係', '發展关系', 'norvane 展關'])
        expect(await titles({ q }), q).to.have.members(['Folded, simplified', 'Folded, traditional']);
    });

    it('filters by topic, party and day', async () => {
      await stored({
        ...titled('Filtered', '2032-05-05'),
        a: buildSide('a', 'They discussed fentanyl.', 'Westmark'),
      });
      expect(await titles({ party: 'Westmark' })).to.deep.equal(['Filtered']);
      expect(await titles({ party: 'Westmark', topic: 'narcotics' })).to.deep.equal(['Filtered']);
      expect(await titles({ party: 'Westmark', topic: 'iran' })).to.deep.equal([]);
      expect(await titles({ from: '2032-05-05', to: '2032-05-05' })).to.deep.equal(['Filtered']);
      expect(await titles({ from: '2032-05-06' })).to.deep.equal([]);
    });

    it('keeps a comparison under its texts and what it was made with, until a revision is stored by another program', async () => {
      const pair = await stored({ visibility: 'unlisted' });
      const { comparison, analysis } = pair;
      const key = { code: pair.code, revision: 1, a: 'a1', b: 'b1', analysis };
      expect(await archive.findComparison(key)).to.deep.equal(comparison);
      expect(await archive.findComparison({ ...key, analysis: 'another' })).to.equal(null);
      await archive.saveComparison({ ...key, analysis: 'another' }, comparison);
      expect(await archive.findComparison({ ...key, analysis: 'another' })).to.deep.equal(comparison);
      const { editKey: _editKey, ...revision } = { ...pair, analysis: 'another' };
      await archive.insertRevision(revision, 1);
      expect(await archive.findComparison(key)).to.equal(null);
      for (const number of [1, 2]) {
        const kept = await archive.findComparison({ ...key, analysis: 'another', revision: number });
        expect(kept).to.deep.equal(comparison);
      }
    });

    it('says of a comparison that is damaged that it is, and replaces it', async () => {
      const { code, comparison, analysis } = await stored({ visibility: 'unlisted' });
      const key = { code, revision: 1, a: 'a1', b: 'b1', analysis };
      const flipped = { ...comparison, b: { ...comparison.b, text: `${comparison.b.text}!` } };
      for (const damaged of [flipped, {} as typeof comparison]) {
        await archive.saveComparison(key, damaged);
        expect(await archive.findComparison(key)).to.equal('damaged');
        expect(await archive.checkContent(2_000)).to.include(
          `A comparison of ${code}, revision 1, cannot be read.`,
        );
        await archive.saveComparison(key, comparison);
        expect(await archive.findComparison(key)).to.deep.equal(comparison);
        expect(await archive.checkContent(2_000)).to.deep.equal([]);
      }
    });

    it('makes the lists of a pair anew where another program made them, once', async () => {
      const stale = async () => {
        const codes: string[] = [];
        for (let code = await archive.nextStale('this program', ''); code !== null; ) {
          codes.push(code);
          code = await archive.nextStale('this program', code);
        }
        return codes;
      };
      const others = await stale();
      const older = { ...archivedPair(buildDraft(titled('Renewed'))), analysis: 'an older program' };
      const hidden = archivedPair(buildDraft({ visibility: 'unlisted' }));
      const withdrawn = { ...archivedPair(), analysis: 'an older program' };
      await archive.insertPair({ ...hidden, analysis: 'an older program' });
      await archive.insertPair(older);
      await archive.insertPair(withdrawn);
      await archive.withdrawPair(withdrawn.code, '2026-04-01T00:00:00Z');
      expect(await stale()).to.have.members([...others, older.code, hidden.code]);

      const { code, draft } = older;
      const topics = [{ id: 'zorp', label: 'Zorpification', standing: 'only-a', a: 1, b: 0 }] as const;
      const lists = { code, draft, summary: { ...older.summary, topics }, analysis: 'this program' };
      expect(await titles({ topic: 'zorp' })).to.deep.equal([]);
      expect(await archive.renewLists(lists, 2)).to.equal(false);
      const renewed = await Promise.all([archive.renewLists(lists, 1), archive.renewLists(lists, 1)]);
      expect(renewed).to.have.members([true, false]);
      expect(await titles({ topic: 'zorp' })).to.deep.equal(['Renewed']);
      expect(await titles({ q: 'Zorpification' })).to.deep.equal(['Renewed']);
      const key = { code, revision: 1, a: 'a1', b: 'b1', analysis: 'an older program' };
      expect(await archive.findComparison(key)).to.equal(null);
      const secret = { ...hidden, analysis: 'this program' };
      expect(await archive.renewLists(secret, 1)).to.equal(true);
      expect(await stale()).to.deep.equal(others);
      expect((await archive.listPairs(ANY)).items.map((item) => item.code)).to.not.include(hidden.code);
    });

    it('is whole, can be copied while open, and holds everything after it is opened again', async () => {
      const pair = await stored(titled('Kept'));
      expect(await archive.check()).to.deep.equal([]);
      const copy = join(dir.path, 'copy.sqlite');
      await archive.backup(copy);
      expect(await archive.backup(copy).catch(({ message }) => message)).to.contain(
        `${copy} is there already`,
      );
      await archive.close();
      archive = await open(dir.path);
      expect((await archive.findPair(pair.code))?.kind).to.equal('pair');
    });
  });
}
