import { rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { toPairFolder } from '../../server/ingest/pair-folder.ts';
import { readPairHistory, writePairHistory } from '../../server/ingest/pair-history.ts';
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
