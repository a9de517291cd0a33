import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { ingestPair } from '../../server/ingest/ingest-pair.ts';
import {
  listPairFolders,
  readPairFolder,
  toPairFolder,
  writePairFolder,
} from '../../server/ingest/pair-folder.ts';
import type { PairDraft } from '../../server/model/pair.ts';
import { TEXT_LIMITS } from '../../server/model/text-limits.ts';
import { buildDraft, buildSide } from '../support/drafts.ts';
import { useTempDir } from '../support/temp-dir.ts';

describe('readPairFolder(folder)', () => {
  const dir = useTempDir();
  let count = 0;

  const write = async (below: string, name: string, draft: PairDraft) => {
    const folder = toPairFolder(draft);
    if (!folder.ok) expect.fail(JSON.stringify(folder.problems));
    return await writePairFolder(join(dir.path, below), name, folder.value);
  };

  /** Writes a good folder with `from` replaced in its `pair.json`, and reads it. */
  const readChanged = async (from: string | RegExp, to: string) => {
    count += 1;
    const folder = await write('changed', `pair-${count}`, buildDraft());
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
    const folder = await write('good', 'one', draft);
    expect(await readPairFolder(folder)).to.deep.equal({ ok: true, value: draft });
    expect(await listPairFolders(join(dir.path, 'good'))).to.deep.equal([folder]);
    expect(await listPairFolders(folder)).to.deep.equal([folder]);
  });

  it('takes a label without words for none', async () => {
    for (const words of ['""', '" "']) {
      const read = await readChanged(/"(body|place|channel)": null/g, `"$1": ${words}`);
      expect(read).to.deep.equal({ ok: true, value: buildDraft() });
    }
  });

  it('reads back whatever a form may store', async () => {
    const words = fc.string({ unit: 'binary', maxLength: 30 });
    const line = fc.oneof(
      words,
      fc.constantFrom('', 'Norvane, Ministry of Trade', ', Ministry', '外交部；新华社'),
    );
    const text = fc.tuple(words, words).map(([before, after]) => `${before}They met. 会晤${after}`);
    const names = ['call.title', 'call.place', 'call.participants', 'call.notes', 'a.issuer', 'b.issuer'];
    const more = ['a.participants', 'b.participants', 'a.title', 'b.channel', 'a.source', 'b.texts.2.source'];
    const fields = fc.record({
      ...Object.fromEntries([...names, ...more].map((name) => [name, line])),
      ...Object.fromEntries(['a.text', 'b.text', 'b.texts.2.text'].map((name) => [name, text])),
      'a.url': fc.oneof(fc.webUrl(), fc.constantFrom('', 'http://[::1]:80/', 'https://例え.jp/?a=b#c')),
    });
    const context = { limits: TEXT_LIMITS, issuers: [], now: '2026-03-13T08:00:00.000Z' };
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(fields, async (given) => {
        const parsed = ingestPair(given, context);
        fc.pre(parsed.ok);
        tried += 1;
        const folder = await write('any', `pair-${tried}`, parsed.value);
        expect(await readPairFolder(folder)).to.deep.equal({ ok: true, value: parsed.value });
      }),
      { numRuns: 60, maxSkipsPerRun: 1_000 },
    );
  });

  it('reads a folder from before sides named who took part', async () => {
    const parsed = await readChanged(/"participants": \[\],\s+"texts"/g, '"texts"');
    expect(parsed).to.deep.equal({ ok: true, value: buildDraft() });
  });

  it('says of a file whether it is missing or cannot be read', async () => {
    const folder = await write('unread', 'pair', buildDraft());
    await rm(join(folder, 'a1.txt'));
    await mkdir(join(folder, 'a1.txt'));
    const unread = await readPairFolder(folder);
    expect(unread.ok ? [] : unread.problems.map(({ message }) => message)).to.deep.equal([
      'The file a1.txt cannot be read: a folder, where a file is needed.',
    ]);
    await rm(join(folder, 'pair.json'));
    expect(await readPairFolder(folder)).to.deep.equal({
      ok: false,
      problems: [{ field: 'pair.json', code: 'pair_missing', message: 'is missing.' }],
    });
  });

  /** Why a good folder is refused of which one file was replaced. */
  const reasonsWithout = async (file: string, replace: (path: string) => unknown) => {
    count += 1;
    const folder = await write('replaced', `pair-${count}`, buildDraft());
    await rm(join(folder, file));
    await replace(join(folder, file));
    const read = await readPairFolder(folder);
    return read.ok ? [] : read.problems.map(({ message }) => message);
  };

  it('reads no link, which could lead to any file of the machine, and waits for no pipe', async () => {
    const outside = join(dir.path, 'outside.txt');
    await writeFile(outside, 'They met in secret.\n');
    const link = (path: string) => symlink(outside, path);
    const pipe = (path: string) => execFileSync('mkfifo', [path]);
    expect(await reasonsWithout('a1.txt', link)).to.deep.equal([
      'The file a1.txt cannot be read: a link, where a file is needed.',
    ]);
    expect(await reasonsWithout('b1.txt', pipe)).to.deep.equal(['The file b1.txt is no plain file.']);
    expect(await reasonsWithout('pair.json', link)).to.deep.equal([
      'cannot be read: a link, where a file is needed.',
    ]);
    expect(await reasonsWithout('pair.json', pipe)).to.deep.equal(['is no plain file.']);
  });

  it('refuses texts that are not UTF-8 or that no archive keeps, and alters none', async () => {
    const writing = (bytes: Buffer) => (path: string) => writeFile(path, bytes);
    const latin = Buffer.from('They met in Curaçao.', 'latin1');
    const utf16 = Buffer.from('\uFEFFThey met.', 'utf16le');
    expect(await reasonsWithout('a1.txt', writing(latin))).to.deep.equal(['The file a1.txt is not UTF-8.']);
    expect(await reasonsWithout('a1.txt', writing(utf16))).to.deep.equal(['The file a1.txt is not UTF-8.']);
    expect(await reasonsWithout('b1.txt', writing(Buffer.from('They\0met.')))).to.deep.equal([
      'The file b1.txt holds a NUL, which no text has.',
    ]);
    expect(await reasonsWithout('pair.json', writing(latin))).to.deep.equal(['is not UTF-8.']);
  });

  it('passes over a byte-order mark', async () => {
    const folder = await write('marked', 'pair', buildDraft());
    for (const file of ['pair.json', 'a1.txt'])
      await writeFile(join(folder, file), `\uFEFF${await readFile(join(folder, file), 'utf8')}`);
    expect(await readPairFolder(folder)).to.deep.equal({ ok: true, value: buildDraft() });
  });

  for (const { name, from, to, field } of [
    { name: 'a field that it does not know', from: '"format"', to: '"fromat"', field: 'call.format' },
    { name: 'a day that is none', from: '2026-03-12', to: '2026-02-30', field: 'call.date' },
    { name: 'a file outside its folder', from: 'a1.txt', to: '../a1.txt', field: 'a.texts.0.file' },
    { name: 'a file that is missing', from: 'a1.txt', to: 'other.txt', field: 'a.texts' },
    {
      name: 'more texts than a side may have',
      from: /"texts": \[(.*?)\]/s,
      to: '"texts": [$1,$1,$1,$1,$1,$1]',
      field: 'a.texts',
    },
    { name: 'what is no JSON', from: /^\{/, to: '', field: 'pair.json' },
  ]) {
    it(`refuses ${name}`, async () => {
      const parsed = await readChanged(from, to);
      expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.field)).to.include(field);
    });
  }
});
