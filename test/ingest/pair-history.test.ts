import { cp, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { listPairFolders, toPairFolder } from '../../server/ingest/pair-folder.ts';
import { readPairHistory, settlePairFolders, writePairHistory } from '../../server/ingest/pair-history.ts';
import { buildDraft, buildSide } from '../support/drafts.ts';
import { useTempDir } from '../support/temp-dir.ts';

const DRAFTS = Array.from({ length: 12 }, (_, index) =>
  buildDraft({ a: buildSide('a', `They met ${index + 1} times.`, 'Norvane') }),
);

describe('readPairHistory(folder)', () => {
  const dir = useTempDir();

  /** Writes a pair whose twelfth revision is the newest. */
  const write = async (name: string) => {
    const folders = DRAFTS.map((draft) => {
      const folder = toPairFolder(draft);
      if (!folder.ok) throw new Error(JSON.stringify(folder.problems));
      return folder.value;
    });
    const newest = folders.pop();
    if (newest === undefined) throw new Error('There are twelve.');
    return await writePairHistory(dir.path, name, newest, folders);
  };

  it('reads back more revisions than have one figure, oldest first', async () => {
    expect(await readPairHistory(await write('whole'))).to.deep.equal({
      ok: true,
      value: { draft: DRAFTS[11], earlier: DRAFTS.slice(0, 11) },
    });
  });

  it('is written in place of what is there, and leaves what is not of a pair', async () => {
    const folder = await write('again');
    await writeFile(join(folder, 'notes.md'), 'Mine.');
    await writeFile(join(folder, 'a2.txt'), 'Of an earlier export.');
    await write('again');
    expect((await readdir(dir.path)).filter((each) => each.startsWith('again'))).to.deep.equal(['again']);
    const held = ['a1.txt', 'b1.txt', 'notes.md', 'pair.json', 'revisions'];
    expect((await readdir(folder)).sort()).to.deep.equal(held);
    expect((await readPairHistory(folder)).ok).to.equal(true);
  });

  it('leaves the whole folder where the next one cannot be written', async () => {
    const folder = await write('kept');
    const newest = { json: '{}', texts: { 'no/folder.txt': 'No.' } };
    const error = await writePairHistory(dir.path, 'kept', newest, []).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(Error);
    expect((await readdir(dir.path)).filter((each) => each.startsWith('kept'))).to.deep.equal(['kept']);
    expect((await readPairHistory(folder)).ok).to.equal(true);
  });

  it('ends what a killed export left, of which an import lists nothing', async () => {
    const folder = await write('killed');
    // Killed between the two steps: the whole folder lies aside, and beside it one that lacks its pair.json.
    await cp(folder, `${folder}.999999999.partial`, { recursive: true });
    await rm(join(`${folder}.999999999.partial`, 'pair.json'));
    await rename(folder, `${folder}.999999999.partial-aside`);
    await mkdir(join(dir.path, 'killed-of-others.999999999.partial'));
    const named = (names: readonly string[]) => names.filter((each) => each.includes('killed')).sort();
    expect(named(await listPairFolders(dir.path))).to.deep.equal([]);
    await settlePairFolders(dir.path, (name) => name === 'killed');
    expect(named(await readdir(dir.path))).to.deep.equal(['killed', 'killed-of-others.999999999.partial']);
    expect((await readPairHistory(folder)).ok).to.equal(true);
  });

  for (const missing of [1, 2, 10]) {
    it(`refuses a history of which revision ${missing} is missing`, async () => {
      const folder = await write(`without-${missing}`);
      await rm(join(folder, 'revisions', String(missing)), { recursive: true });
      const message = `The revisions should be numbered from 1 without a gap; ${missing} is missing.`;
      expect(await readPairHistory(folder)).to.deep.equal({
        ok: false,
        problems: [{ field: 'revisions', code: 'revision_missing', message }],
      });
    });
  }

  it('does not follow a link to revisions elsewhere', async () => {
    const folder = await write('linked');
    await rename(join(folder, 'revisions'), join(dir.path, 'elsewhere'));
    await symlink(join(dir.path, 'elsewhere'), join(folder, 'revisions'));
    expect(await readPairHistory(folder)).to.deep.include({ ok: false });
  });

  it('says what is wrong with an earlier revision, and with which', async () => {
    const folder = await write('broken');
    await writeFile(join(folder, 'revisions', '3', 'pair.json'), '{');
    const read = await readPairHistory(folder);
    if (read.ok) expect.fail('It was read.');
    expect(read.problems.map(({ field }) => field)).to.deep.equal(['revisions/3 pair.json']);
    expect(read.problems[0]?.message).to.be.a('string').that.is.not.empty;
  });
});
