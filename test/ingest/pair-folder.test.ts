import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { listPairFolders, readPairFolder, writePairFolder } from '../../server/ingest/pair-folder.ts';
import { buildDraft, buildSide } from '../support/drafts.ts';
import { useTempDir } from '../support/temp-dir.ts';

describe('readPairFolder(folder)', () => {
  const dir = useTempDir();
  let count = 0;

  /** Writes a good folder with `from` replaced in its `pair.json`, and reads it. */
  const readChanged = async (from: string | RegExp, to: string) => {
    count += 1;
    const folder = await writePairFolder(join(dir.path, 'changed'), `pair-${count}`, buildDraft());
    const file = join(folder, 'pair.json');
    const json = await readFile(file, 'utf8');
    expect(json).to.match(typeof from === 'string' ? new RegExp(from) : from);
    await writeFile(file, json.replace(from, to));
    return readPairFolder(folder);
  };

  it('reads back what was written, corrections and the last blank included', async () => {
    const at = { side: 'a', text: 'a1', sha256: 'f'.repeat(64), start: 0, end: 4, quote: 'They' } as const;
    const note = {
      id: 'c1',
      decided: '2026-04-01T00:00:00Z',
      kind: 'note',
      at,
      note: 'Heard live.',
    } as const;
    const a = {
      ...buildSide('a', 'They met.\n\n', 'Norvane'),
      participants: ['Secretary Ellery', '外长埃勒里'],
    };
    const draft = buildDraft({ a, visibility: 'unlisted', corrections: [note] });
    const folder = await writePairFolder(join(dir.path, 'good'), 'one', draft);
    expect(await readPairFolder(folder)).to.deep.equal({ ok: true, value: draft });
    expect(await listPairFolders(join(dir.path, 'good'))).to.deep.equal([folder]);
    expect(await listPairFolders(folder)).to.deep.equal([folder]);
  });

  it('reads a folder from before sides named who took part', async () => {
    const parsed = await readChanged(/"participants": \[\],\s+"texts"/g, '"texts"');
    expect(parsed).to.deep.equal({ ok: true, value: buildDraft() });
  });

  for (const { name, from, to, field } of [
    { name: 'a field that it does not know', from: '"format"', to: '"fromat"', field: 'call.format' },
    { name: 'a day that is none', from: '2026-03-12', to: '2026-02-30', field: 'call.date' },
    { name: 'a file outside its folder', from: 'a1.txt', to: '../a1.txt', field: 'a.texts.0.file' },
    { name: 'a file that is missing', from: 'a1.txt', to: 'other.txt', field: 'a.texts' },
    { name: 'what is no JSON', from: /^\{/, to: '', field: 'pair.json' },
  ]) {
    it(`refuses ${name}`, async () => {
      const parsed = await readChanged(from, to);
      expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.field)).to.include(field);
    });
  }
});
