import { once } from 'node:events';
import { appendFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { expect } from 'chai';
import { compareTexts } from '../../server/analyse/compare-texts.ts';
import { openStores } from '../../server/cli/open-stores.ts';
import { readProgramVersion } from '../../server/cli/program-version.ts';
import { runCommand } from '../../server/cli/run.ts';
import { chooseText, toInput } from '../../server/flow/choose-text.ts';
import { readKnowledge } from '../../server/knowledge/read-knowledge.ts';
import type { Pair, PairCode } from '../../server/model/pair.ts';
import { toEvidenceBundle } from '../../server/share/evidence-bundle.ts';
import { buildDraft, buildText } from '../support/drafts.ts';
import { INLINE } from '../support/inline-comparer.ts';
import { ANALYST } from '../support/readings.ts';
import { recordEffects } from '../support/record-effects.ts';
import { useTempDir } from '../support/temp-dir.ts';

const ENGLISH = 'Secretary Blinken spoke today with Foreign Minister Qin Gang. He raised Taiwan.\n';
const CHINESE = '秦刚应约同布林肯通电话。秦刚就台湾问题阐明严正立场。\n';
const COMMANDS = ['serve', 'compare', 'import', 'export', 'verify', 'backup', 'check', 'key', 'taxonomy'];

const ANY = { q: null, topic: null, party: null, issuer: null, from: null, to: null, cursor: null, limit: 9 };

/** What of a bundle a test changes. */
interface Changeable {
  address: string;
  topic?: string;
  pair: { code: string; revision: number; a: ChangeableSide; b: ChangeableSide };
  comparison: { a: { issuer: string | null }; b: { issuer: string | null } };
}

interface ChangeableSide {
  issuer: { name: string };
  texts: object[];
}

/** Runs a command and gives its exit status with what it printed. */
async function run(args: readonly string[], standardInput = '') {
  const effects = recordEffects({}, standardInput);
  const status = await runCommand(args, effects);
  return { status, ...effects.printed };
}

describe('runCommand(args, effects)', () => {
  it('lists every command', async () => {
    const { status, out } = await run(['--help']);
    expect(status).to.equal(0);
    for (const name of COMMANDS) expect(out).to.match(new RegExp(`^  ${name} `, 'm'));
  });

  for (const name of COMMANDS) {
    it(`explains ${name}`, async () => {
      const { status, out } = await run([name, '--help']);
      expect(status).to.equal(0);
      expect(out).to.match(new RegExp(`^diptych ${name}`));
    });
  }

  for (const { name, args } of [
    { name: 'no command', args: [] },
    { name: 'an unknown command', args: ['contrast'] },
    { name: 'a comparison of one file', args: ['compare', 'a.txt'] },
    { name: 'a comparison of three files', args: ['compare', 'a.txt', 'b.txt', 'c.txt'] },
    { name: 'standard input twice', args: ['compare', '-', '-'] },
    { name: 'an unknown format', args: ['compare', 'a.txt', 'b.txt', '--format', 'xml'] },
    { name: 'an unknown option', args: ['compare', 'a.txt', 'b.txt', '--loud'] },
    { name: 'a comparison with a file without a name', args: ['compare', 'a.txt', ''] },
    { name: 'an import of nothing', args: ['import'] },
    { name: 'an import of a folder without a name', args: ['import', ''] },
    { name: 'an archive in a folder without a name', args: ['check', '--data', ''] },
    { name: 'an export to nowhere', args: ['export'] },
    { name: 'a backup to nowhere', args: ['backup'] },
    { name: 'a key for nothing', args: ['key'] },
    { name: 'a key for what is no code', args: ['key', 'x'] },
    { name: 'a verification of nothing', args: ['verify'] },
    { name: 'an unknown thing to do', args: ['taxonomy', 'burn'] },
    { name: 'a port that is none', args: ['serve', '--port', 'x'] },
  ]) {
    it(`calls ${name} wrong usage`, async () => {
      const { status, err } = await run(args);
      expect(status).to.equal(2);
      if (args.length > 0) expect(err).to.match(/^diptych[^\n]+\n$/);
    });
  }
});

describe('diptych serve', () => {
  const dir = useTempDir();

  it('makes no archive where its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    try {
      const { status, err } = await run(['serve', '--port', `${port}`, '--data', join(dir.path, 'data')]);
      expect([status, err]).to.deep.equal([
        1,
        `diptych serve: 127.0.0.1, port ${port}: another program answers there already.\n`,
      ]);
      expect(await readdir(dir.path)).to.deep.equal([]);
    } finally {
      taken.close();
    }
  });
});

describe('diptych compare', function () {
  this.timeout(240_000);
  const dir = useTempDir();
  let a: string;
  let b: string;

  before(async () => {
    a = join(dir.path, 'a.txt');
    b = join(dir.path, 'b.txt');
    await writeFile(a, ENGLISH);
    await writeFile(b, CHINESE);
  });

  it('prints a ledger without colour in a pipe', async () => {
    const { status, out } = await run(['compare', a, b]);
    expect(status).to.equal(0);
    expect(out).to.include('Taiwan').and.to.include('布林肯');
    expect(out).to.not.include('\u001b');
  });

  it('prints the comparison as JSON', async () => {
    const { status, out } = await run(['compare', a, b, '--format', 'json', '--a-issuer', 'us-state']);
    const comparison = JSON.parse(out);
    expect(status).to.equal(0);
    expect(comparison.format).to.equal('diptych.comparison/1');
    expect(comparison.a).to.include({ language: 'en', issuer: 'us-state', party: 'us' });
    expect(comparison.b).to.include({ language: 'zh' });
  });

  it('takes an issuer by any of its names, and heads its column with its own', async () => {
    const asked = [
      'compare',
      a,
      b,
      '--a-issuer',
      'the State Department',
      '--b-issuer',
      'Norvane, Home Office',
    ];
    const { a: left, b: right } = JSON.parse((await run([...asked, '--format', 'json'])).out);
    expect([left.issuer, left.party]).to.deep.equal(['us-state', 'us']);
    expect(right.issuer).to.equal('Norvane, Home Office');
    expect((await run(asked)).out).to.match(/^A United States: .*\nB Norvane: /);
    const table = (await run([...asked, '--format', 'csv'])).out;
    expect(table).to.include('"United States, Department of State"').and.include('"Norvane, Home Office"');
    const page = (await run([...asked, '--format', 'html'])).out;
    expect(page).to.include('United States').and.not.include('us-state');
    const [one, other] = ['us-state', 'White House'];
    expect((await run(['compare', a, b, '--a-issuer', one, '--b-issuer', other])).out).to.match(
      /^A United States, Department of State: .*\nB United States, The White House: /,
    );
    expect((await run(['compare', a, b, '--a-issuer', ''])).out).to.match(/^A a\.txt: /);
  });

  it('reads one side from standard input', async () => {
    const { status, out } = await run(['compare', a, '-', '--format', 'json'], CHINESE);
    expect(status).to.equal(0);
    expect(JSON.parse(out).b.text.trim()).to.equal(CHINESE.trim());
  });

  it('writes into a file and prints no result', async () => {
    const output = join(dir.path, 'out.json');
    const { status, out } = await run(['compare', a, b, '--format', 'json', '--output', output]);
    expect(status).to.equal(0);
    expect(out).to.not.include('diptych.comparison');
    expect(JSON.parse(await readFile(output, 'utf8')).format).to.equal('diptych.comparison/1');
  });

  it('asks for the name of the file to write where it is empty', async () => {
    const { status, err } = await run(['compare', a, b, '--output', '']);
    expect([status, err]).to.deep.equal([2, 'diptych compare: --output needs the name of a file.\n']);
  });

  it('gives the same bytes for one pair', async () => {
    const args = ['compare', a, b, '--format', 'json'];
    expect((await run(args)).out).to.equal((await run(args)).out);
  });

  it('refuses a file that is missing, empty or in no language that it knows, in one line', async () => {
    const empty = join(dir.path, 'empty.txt');
    const greek = join(dir.path, 'greek.txt');
    await writeFile(empty, '…\n');
    await writeFile(greek, 'Οι δύο πλευρές συζήτησαν.\n');
    for (const file of [join(dir.path, 'nowhere.txt'), empty, greek]) {
      const { status, err } = await run(['compare', a, file]);
      expect(status).to.equal(1);
      expect(err).to.match(/^diptych compare: [^\n]+\n$/);
    }
  });

  it('says in plain words which file the system refuses, and why', async () => {
    const nowhere = join(dir.path, 'nowhere.txt');
    for (const [args, said] of [
      [['compare', a, nowhere], `${nowhere}: no such file or folder.`],
      [['compare', a, dir.path], ` ${dir.path}: a folder, where a file is needed.`],
      [['compare', a, `${nowhere}\nx`], `${nowhere} x: no such file or folder.`],
      [['compare', a, b, '--output', join(nowhere, 'x')], `${join(nowhere, 'x')}: no such file or folder.`],
    ] as const) {
      const { status, err } = await run(args);
      expect(status).to.equal(1);
      expect(err)
        .to.match(/^diptych compare: [^\n]+\n$/)
        .and.include(said)
        .and.not.match(/E[A-Z]{4,}/);
    }
  });

  it('calls the sides by the names of their files, with the folders where both have one name', async () => {
    expect((await run(['compare', a, b])).out).to.match(/^A a\.txt: .*\nB b\.txt: /);
    const other = join(dir.path, 'other', 'a.txt');
    await mkdir(dirname(other));
    await writeFile(other, CHINESE);
    const { out } = await run(['compare', a, other]);
    expect(out).to.include(`A ${a}: `).and.include(`B ${other}: `);
  });

  it('writes names in one line and without what a terminal obeys', async () => {
    const odd = join(dir.path, 'a\u001b[2J\u202e\nb.txt');
    await writeFile(odd, ENGLISH);
    const { out } = await run(['compare', odd, b, '--b-issuer', 'China\u0007']);
    expect(out).to.match(/^A a\[U\+001B\]\[2J\[U\+202E\] b\.txt: .*\nB China\[U\+0007\]: /);
    await writeFile(odd, '...');
    const { err } = await run(['compare', odd, b]);
    expect(err).to.match(/^diptych compare: .*\[U\+001B\].* holds no words\.\n$/);
    expect(err).to.not.include('\u001b');
  });

  it('calls standard input by its name in what it writes', async () => {
    const { out } = await run(['compare', '-', b, '--format', 'csv'], ENGLISH);
    expect(out).to.include('standard input and ').and.not.include(`'-`);
  });

  it('refuses a language that it does not know', async () => {
    const { status, err } = await run(['compare', a, b, '--a-language', 'fr']);
    expect(status).to.equal(2);
    expect(err).to.include('--a-language fr');
  });
});

describe('diptych import, export, backup, check', function () {
  this.timeout(240_000);
  const dir = useTempDir();
  const data = () => ['--data', join(dir.path, 'data')];

  it('says what an import would add and stores nothing', async () => {
    const { status, out } = await run(['import', 'readouts/pairs', '--dry-run', ...data()]);
    expect(status).to.equal(0);
    expect(outcomes(out)).to.deep.equal(['added']);
    expect((await run(['check', ...data()])).err).to.include('there is no archive');
  });

  it('adds pairs once', async () => {
    expect(outcomes((await run(['import', 'readouts/pairs', ...data()])).out)).to.deep.equal(['added']);
    expect(outcomes((await run(['import', 'readouts/pairs', ...data()])).out)).to.deep.equal(['unchanged']);
  });

  it('exports what reads back to an equal archive, decisions and twins included', async () => {
    await edit(join(dir.path, 'data'));
    const first = join(dir.path, 'first');
    const second = join(dir.path, 'second');
    const other = ['--data', join(dir.path, 'other')];
    expect((await run(['export', first, ...data()])).status).to.equal(0);
    expect((await run(['import', first, ...other])).status).to.equal(0);
    expect((await run(['export', second, ...other])).status).to.equal(0);
    const exported = await contents(first);
    expect(await contents(second)).to.deep.equal(exported);
    // What a killed export left of a pair goes with the next one.
    for (const name of await readdir(first))
      await rename(join(first, name), join(first, `${name}.999999999.partial-aside`));
    expect((await run(['export', first, ...data()])).status).to.equal(0);
    expect(await contents(first)).to.deep.equal(exported);
    expect(exported.join('\n')).to.include('"kind": "unpair"').and.include('Heard live.');
    expect(exported.map((file) => file.split('\n', 1)[0])).to.satisfy((names: string[]) =>
      names.some((name) => /\/revisions\/3\/pair\.json$/.test(name)),
    );
    expect(outcomes((await run(['import', second, ...data()])).out)).to.deep.equal(['unchanged']);
  });

  it('brings earlier revisions along, who could find them included, and refuses them broken', async () => {
    const [source, target] = [join(dir.path, 'with-history'), join(dir.path, 'out-of-history')];
    const from = { kind: 'sqlite', data: join(dir.path, 'was-public') } as const;
    const stores = await openStores(from, INLINE);
    const draft = buildDraft();
    const fields = {
      'call.title': draft.call.title,
      'call.date': draft.call.date,
      'a.issuer': 'Norvane',
      'a.text': 'The Secretary raised fentanyl.',
      'b.issuer': 'Sarune',
      'b.text': 'Dovic spoke of Taiwan.',
    };
    try {
      const parsed = stores.flow.parsePair({ ...fields, visibility: 'public' });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const { code, editKey } = await stores.flow.receivePair(parsed.value);
      await stores.flow.revisePair(code, editKey, {
        ...fields,
        'b.text': 'Dovic spoke.',
        visibility: 'unlisted',
      });
    } finally {
      await stores.close();
    }
    expect((await run(['export', source, '--data', from.data])).status).to.equal(0);
    expect((await run(['import', source, '--data', target])).status).to.equal(0);
    const there = await openStores({ kind: 'sqlite', data: target }, INLINE);
    try {
      const [code = ''] = await there.archive.allCodes();
      const [newest, first] = [await there.flow.findPair(code), await there.flow.findPair(code, 1)];
      expect([newest.revision, newest.b.texts[0]?.text]).to.deep.equal([2, 'Dovic spoke.']);
      expect([first.b.texts[0]?.text, first.storedAs]).to.deep.equal(['Dovic spoke of Taiwan.', 'public']);
      expect((await there.flow.comparePair(first)).b.text).to.equal('Dovic spoke of Taiwan.');
      expect((await there.flow.listPairs({ ...ANY, q: 'Taiwan' })).total).to.equal(0);
    } finally {
      await there.close();
    }
    const [folder = ''] = await readdir(source);
    await rm(join(source, folder, 'revisions', '1', 'b1.txt'));
    const refused = await run(['import', source, '--data', join(dir.path, 'of-broken')]);
    expect([refused.status, outcomes(refused.out)]).to.deep.equal([1, ['refused']]);
    expect(refused.out).to.include('revisions/1 b.texts: The file b1.txt is missing.');
    await rename(join(source, folder, 'revisions', '1'), join(source, folder, 'revisions', '2'));
    expect((await run(['import', source, '--data', join(dir.path, 'of-gap')])).out).to.include(
      'revisions: The revisions should be numbered from 1 without a gap; 1 is missing.',
    );
  });

  it('refuses a broken folder whole and takes the others', async () => {
    const mixed = join(dir.path, 'mixed');
    await cp('readouts/pairs', mixed, { recursive: true });
    const [broken = ''] = await readdir(mixed);
    const file = join(mixed, broken, 'pair.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"format"', '"fromat"'));
    const fresh = ['--data', join(dir.path, 'fresh')];
    const { status, out } = await run(['import', mixed, ...fresh]);
    expect(status).to.equal(1);
    expect(outcomes(out)).to.have.members(['refused', 'added']);
    const exported = join(dir.path, 'mixed-out');
    await run(['export', exported, ...fresh]);
    expect(await readdir(exported)).to.have.length((await readdir(mixed)).length - 1);
  });

  it('names a folder that lacks its pair.json, or has it under another name', async () => {
    const [lacking, whole] = [join(dir.path, 'lacking'), 'readouts/pairs/2026-03-12-ellery-dovic'];
    for (const name of ['bare', 'renamed']) await cp(whole, join(lacking, name), { recursive: true });
    await mkdir(join(lacking, 'pictures'));
    await rm(join(lacking, 'bare', 'pair.json'));
    await rename(join(lacking, 'renamed', 'pair.json'), join(lacking, 'renamed', 'pair.JSON'));
    const { status, out } = await run(['import', lacking, '--data', join(dir.path, 'of-lacking')]);
    const said = ['bare', 'renamed'].map(
      (name) => `${join(lacking, name)}: refused · pair.json: is missing.\n`,
    );
    expect([status, out]).to.deep.equal([1, said.join('')]);
  });

  it('says of a folder without pairs that it has none, and makes no archive for it', async () => {
    const empty = join(dir.path, 'without');
    await mkdir(empty);
    const { status, out } = await run(['import', empty, '--data', join(dir.path, 'of-nothing')]);
    expect([status, out]).to.deep.equal([0, `${empty}: no pair folder is there\n`]);
    expect(await readdir(dir.path)).to.not.include('of-nothing');
  });

  it('refuses to export a pair that is not there', async () => {
    const { status } = await run(['export', dir.path, '--code', 'A'.repeat(22), ...data()]);
    expect(status).to.equal(1);
  });

  it('names the file that is where a folder is needed', async () => {
    const file = join(dir.path, 'taken.txt');
    await writeFile(file, 'Words.');
    for (const args of [
      ['export', file, ...data()],
      ['import', 'readouts/pairs', '--data', file],
    ]) {
      const { status, err } = await run(args);
      expect([status, err]).to.deep.equal([
        1,
        `diptych ${args[0]}: ${file}: a file, where a folder is needed.\n`,
      ]);
    }
  });

  it('copies the archive and finds both whole', async () => {
    const copy = join(dir.path, 'copy', 'diptych.sqlite');
    await mkdir(join(dir.path, 'copy'));
    expect((await run(['backup', copy, ...data()])).status).to.equal(0);
    const again = await run(['backup', copy, ...data()]);
    expect([again.status, again.err]).to.deep.equal([1, `diptych backup: ${copy} is there already.\n`]);
    expect((await run(['check', ...data()])).status).to.equal(0);
    expect((await run(['check', '--data', join(dir.path, 'copy')])).status).to.equal(0);
  });

  it('names the folder that a copy cannot be written into', async () => {
    const { status, err } = await run(['backup', join(dir.path, 'unmade', 'copy.sqlite'), ...data()]);
    expect(status).to.equal(1);
    expect(err).to.equal(`diptych backup: ${join(dir.path, 'unmade')}: no such file or folder.\n`);
  });

  it('gives a pair a key by which it can be withdrawn', async () => {
    const place = { kind: 'sqlite', data: join(dir.path, 'data') } as const;
    const { flow, archive, close } = await openStores(place, INLINE);
    try {
      const [code = ''] = await archive.allCodes();
      const { status, out } = await run(['key', code, ...data()]);
      expect(status).to.equal(0);
      expect(out).to.match(/^[\w-]{22}\n$/);
      await flow.withdrawPair(code, out.trim());
      const refused = await run(['key', code, ...data()]);
      expect([refused.status, refused.err]).to.deep.equal([1, `diptych key: there is no pair ${code}.\n`]);
    } finally {
      await close();
    }
  });

  it('takes a code that begins with “-” for a code', async () => {
    const code = `-${'A'.repeat(21)}`;
    for (const args of [
      ['key', code, ...data()],
      ['key', ...data(), '--', code],
      ['export', join(dir.path, 'dashed'), '--code', code, ...data()],
    ]) {
      const { status, err } = await run(args);
      expect([status, err]).to.deep.equal([1, `diptych ${args[0]}: there is no pair ${code}.\n`]);
    }
  });

  for (const { name, args } of [
    { name: 'check', args: () => ['check'] },
    { name: 'key', args: () => ['key', 'A'.repeat(22)] },
    { name: 'export', args: () => ['export', join(dir.path, 'nowhere-out')] },
    { name: 'backup', args: () => ['backup', join(dir.path, 'nowhere.sqlite')] },
  ]) {
    it(`refuses to ${name} a data folder that is not there, in one line, and makes none`, async () => {
      const mistyped = join(dir.path, 'dta');
      const { status, err } = await run([...args(), '--data', mistyped]);
      expect(status).to.equal(1);
      expect(err).to.match(new RegExp(`^diptych ${name}: there is no archive [^\\n]+dta[^\\n]+\\n$`));
      expect(await readdir(dir.path))
        .to.not.include('dta')
        .and.not.include('nowhere-out');
    });
  }

  it('makes no archive for a dry run', async () => {
    const { status } = await run([
      'import',
      'readouts/pairs',
      '--dry-run',
      '--data',
      join(dir.path, 'unmade'),
    ]);
    expect(status).to.equal(0);
    expect(await readdir(dir.path)).to.not.include('unmade');
  });

  it('refuses an archive that is none, in one line', async () => {
    const garbage = join(dir.path, 'garbage');
    await mkdir(garbage);
    await writeFile(join(garbage, 'diptych.sqlite'), 'not a database, only words');
    const { status, err } = await run(['check', '--data', garbage]);
    expect(status).to.equal(1);
    expect(err).to.match(/^diptych check: [^\n]+\n$/);
  });
});

describe('diptych verify, import of a bundle', function () {
  this.timeout(240_000);
  const dir = useTempDir();
  const draft = buildDraft();
  const pair: Pair = {
    ...draft,
    code: 'A'.repeat(22) as PairCode,
    revision: 1,
    latestRevision: 1,
    storedAs: draft.visibility,
    createdAt: '2026-03-13T09:00:00Z',
    revisedAt: '2026-03-13T09:00:00Z',
  };
  const [a, b] = [draft.a, draft.b].map((side) => toInput(side, chooseText(side, undefined)));
  if (a === undefined || b === undefined) throw new Error('A pair has two sides.');
  const comparison = compareTexts(a, b, ANALYST);
  const program = readProgramVersion();
  const address = `https://diptych.example/c/${pair.code}/r/1`;
  const bundle = JSON.stringify(toEvidenceBundle(pair, comparison, address, program));

  const written = async (name: string, json: string) => {
    const file = join(dir.path, name);
    await writeFile(file, json);
    return file;
  };

  it('finds that hashes and result agree', async () => {
    const { status, out } = await run(['verify', await written('whole.json', bundle)]);
    expect(out).to.match(/hashes and result agree\n$/);
    expect(status).to.equal(0);
  });

  for (const { name, from, to, said } of [
    { name: 'a changed text', from: /fentanyl/g, to: 'Fentanyl', said: 'does not have the hash' },
    { name: 'a changed result', from: /"words":\d+/, to: '"words":1', said: 'the result differs in a' },
    {
      name: 'another taxonomy',
      from: /("taxonomy":[^}]*"sha256":")../,
      to: '$1zz',
      said: 'with other terms',
    },
  ]) {
    it(`says what differs for ${name}`, async () => {
      const changed = bundle.replace(from, to);
      expect(changed).to.not.equal(bundle);
      const { status, out } = await run(['verify', await written('changed.json', changed)]);
      expect(out).to.include(said);
      expect(status).to.equal(1);
    });
  }

  for (const { name, change, said } of [
    {
      name: 'a text of the pair that lost its hash',
      change: ({ pair: { a } }: Changeable) => {
        a.texts[0] = { ...a.texts[0], text: 'Ellery promised nothing.' };
      },
      said: 'pair.a.texts.0.sha256: The text a1 does not have the hash that is stated.',
    },
    {
      name: 'another text of the pair',
      change: ({ pair: { b } }: Changeable) => {
        b.texts[0] = buildText('b1', 'Dovic said nothing.');
      },
      said: 'the text of side B is none of the pair’s',
    },
    {
      name: 'another issuer of the pair',
      change: ({ pair: { a } }: Changeable) => {
        a.issuer.name = 'Ostria';
      },
      said: 'side A has another issuer in the pair',
    },
    {
      name: 'another issuer of the comparison',
      change: ({ comparison: { b } }: Changeable) => {
        b.issuer = 'Ostria';
      },
      said: 'side B has another issuer in the pair',
    },
    {
      name: 'another language of a text',
      change: ({ pair: { b } }: Changeable) => {
        b.texts[0] = { ...b.texts[0], language: 'zh' };
      },
      said: 'the text of side B has another language in the pair',
    },
    {
      name: 'another code',
      change: ({ pair: changed }: Changeable) => {
        changed.code = 'B'.repeat(22);
      },
      said: 'the address is not that of the pair and its revision',
    },
    {
      name: 'another revision',
      change: ({ pair: changed }: Changeable) => {
        changed.revision = 2;
      },
      said: 'the address is not that of the pair and its revision',
    },
    {
      name: 'a topic that nobody asked for',
      change: (changed: Changeable) => {
        changed.topic = 'taiwan';
      },
      said: 'the address is not that of the topic',
    },
    {
      name: 'an address of another text',
      change: (changed: Changeable) => {
        changed.address = `${address}?a=a2`;
      },
      said: 'the address asks for another text of side A',
    },
  ]) {
    it(`finds that the pair disagrees for ${name}`, async () => {
      const changed: Changeable = JSON.parse(bundle);
      change(changed);
      const { status, out } = await run(['verify', await written('pair.json', JSON.stringify(changed))]);
      expect(out).to.include(`: ${said}\n`).and.not.include('agree\n');
      expect(status).to.equal(1);
    });
  }

  it('finds that the bundle of a topic agrees', async () => {
    const cited = toEvidenceBundle(pair, comparison, `${address}/t/taiwan?b=b1`, program, 'taiwan');
    const { status, out } = await run(['verify', await written('topic.json', JSON.stringify(cited))]);
    expect(out).to.match(/hashes and result agree\n$/);
    expect(status).to.equal(0);
  });

  it('computes the machine’s comparison without decisions where the address asks for it, and says so', async () => {
    const [text] = draft.a.texts;
    const { sha256 = '', text: words = '' } = text ?? {};
    const at = { side: 'a', text: 'a1', sha256, start: 0, end: words.length, quote: words } as const;
    const decided = { id: 'c1', decided: '2026-04-01T00:00:00Z', kind: 'note', at, note: 'Heard.' } as const;
    const asked = (address: string) =>
      JSON.stringify(toEvidenceBundle({ ...pair, corrections: [decided] }, comparison, address, program));
    const alone = asked(`${address}?b=b1&machine=1`);
    const { status, out } = await run(['verify', await written('machine.json', alone)]);
    expect([status, out.replace(/^.*: /gm, '')]).to.deep.equal([
      0,
      'hashes and result agree\nit is the machine’s comparison, without what editors decided\n',
    ]);
    const whole = await run(['verify', await written('decided.json', asked(address))]);
    expect([whole.status, whole.out]).to.satisfy(
      ([code, said]: [number, string]) => code === 1 && said.endsWith('the result differs in corrections\n'),
    );
  });

  it('names another program, which may be why a result differs, and need not', async () => {
    const others = JSON.stringify({ ...JSON.parse(bundle), program: { ...program, icu: '1.2' } });
    const same = await run(['verify', await written('others.json', others)]);
    expect(same.out).to.match(/hashes and result agree\n.*computed by Diptych .* ICU 1\.2, this is Diptych /);
    expect(same.status).to.equal(0);
    const changed = others.replace(/"words":\d+/, '"words":1');
    const differing = await run(['verify', await written('others-changed.json', changed)]);
    expect(differing.out).to.match(/the result differs in a\n.*ICU 1\.2, this is/);
    expect(differing.status).to.equal(1);
    const { program: _program, ...older } = JSON.parse(changed);
    const unsaid = await run(['verify', await written('older.json', JSON.stringify(older))]);
    expect(unsaid.out).to.match(/does not say which program computed it; this is Diptych/);
    expect((await run(['verify', await written('own.json', bundle)])).out).to.not.include('Diptych');
  });

  for (const { name, json } of [
    { name: 'JSON of another kind', json: '{"format":"other"}' },
    { name: 'no JSON', json: 'words' },
  ]) {
    it(`refuses ${name} in one line`, async () => {
      const { status, err } = await run(['verify', await written('other.json', json)]);
      expect(status).to.equal(1);
      expect(err).to.match(/^diptych verify: [^\n]+\n$/);
    });
  }

  for (const { name, side } of [
    { name: 'in a language that nothing compares', side: { language: 'fr' } },
    { name: 'in no language', side: { language: undefined } },
    { name: 'of an issuer that is no text', side: { issuer: 7 } },
  ]) {
    it(`refuses a comparison ${name} in one line`, async () => {
      const { comparison: stated, ...rest } = JSON.parse(bundle);
      const changed = { ...rest, comparison: { ...stated, a: { ...stated.a, ...side } } };
      const { status, err } = await run(['verify', await written('side.json', JSON.stringify(changed))]);
      expect(status).to.equal(1);
      expect(err).to.match(/^diptych verify: [^\n]+ comparison\.a\.[^\n]+\n$/);
    });
  }

  it('writes the words of a bundle and the names of folders in one line and without what a terminal obeys', async () => {
    const obeyed = 'one\u001b[31m\ntwo';
    const { comparison: stated, ...rest } = JSON.parse(bundle);
    const taxonomy = { version: obeyed, sha256: obeyed };
    const others = { ...rest, program: { ...program, version: obeyed }, comparison: { ...stated, taxonomy } };
    const verified = await run(['verify', await written('obeyed.json', JSON.stringify(others))]);
    expect(verified.out).to.include('one[U+001B][31m two').and.to.not.include('\u001b');
    const folder = join(dir.path, 'pairs', obeyed);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'pair.json'), '{}');
    const imported = await run(['import', dirname(folder), '--dry-run', '--data', join(dir.path, 'none')]);
    expect(imported.out).to.match(/^[^\n]+one\[U\+001B\]\[31m two: refused · [^\n]+\n$/);
    const refused = await run(['verify', folder]);
    expect(refused.err).to.not.include('\u001b');
  });

  it('passes over a byte-order mark', async () => {
    const { status } = await run(['verify', await written('marked.json', `\uFEFF${bundle}`)]);
    expect(status).to.equal(0);
  });

  it('names the folder that was given for a bundle', async () => {
    const { status, err } = await run(['verify', dir.path]);
    expect([status, err]).to.deep.equal([
      1,
      `diptych verify: ${dir.path}: a folder, where a file is needed.\n`,
    ]);
  });

  it('says of what is no JSON that it is none', async () => {
    const { err } = await run(['verify', await written('words.json', 'words')]);
    expect(err).to.match(/no evidence bundle of Diptych: the file: it is not JSON\.\n$/);
  });

  it('imports a bundle once, and none with a changed text', async () => {
    const data = ['--data', join(dir.path, 'data')];
    const changed = await written('changed.json', bundle.replaceAll('fentanyl', 'Fentanyl'));
    const whole = await written('whole.json', bundle);
    expect(outcomes((await run(['import', changed, ...data])).out)).to.deep.equal(['refused']);
    expect(outcomes((await run(['import', whole, ...data])).out)).to.deep.equal(['added']);
    expect(outcomes((await run(['import', whole, ...data])).out)).to.deep.equal(['unchanged']);
  });
});

describe('a command with a taxonomy or a list of issuers that is broken', function () {
  this.timeout(60_000);
  const dir = useTempDir();

  for (const [file, entry, said] of [
    ['taxonomy/masks.yaml', '- id: Bad Id\n  en: [one]\n', /masks\.yaml:\d+: The id “Bad Id”/],
    ['issuers.yaml', '- id: nobody\n', /issuers\.yaml:\d+: /],
  ] as const) {
    it(`names file and line of ${file} in plain lines, and exits with 1`, async () => {
      const readouts = join(dir.path, file.replaceAll('/', '-'));
      await cp('readouts/taxonomy', join(readouts, 'taxonomy'), { recursive: true });
      await cp('readouts/issuers.yaml', join(readouts, 'issuers.yaml'));
      await appendFile(join(readouts, file), `\n${entry}`);
      await writeFile(join(readouts, 'a.txt'), ENGLISH);
      for (const args of [
        ['compare', join(readouts, 'a.txt'), join(readouts, 'a.txt')],
        ['import', 'readouts/pairs', '--data', join(dir.path, 'data')],
      ]) {
        const effects = recordEffects({}, '');
        const readBroken = () => readKnowledge(join(readouts, 'taxonomy'));
        expect(await runCommand(args, { ...effects, readKnowledge: readBroken }), args[0]).to.equal(1);
        const lines = effects.printed.err.trimEnd().split('\n');
        for (const line of lines)
          expect(line)
            .to.match(said)
            .and.to.match(/^diptych (?:compare|import): /);
      }
    });
  }
});

describe('diptych taxonomy check', () => {
  const dir = useTempDir();

  it('finds nothing wrong with the taxonomy that is shipped', async () => {
    const { status, out } = await run(['taxonomy', 'check']);
    expect(out).to.equal('The taxonomy is in order.\n');
    expect(status).to.equal(0);
  });

  it('names file and line of a fault', async () => {
    await writeFile(join(dir.path, 'version.yaml'), 'version: "1"\n');
    await writeFile(join(dir.path, 'masks.yaml'), '- id: one\n  en:\n    - "open (bracket"\n');
    const { status, out } = await run(['taxonomy', 'check', dir.path]);
    expect(status).to.equal(1);
    expect(out).to.match(/masks\.yaml:3: [^\n]*bracket[^\n]*\n/);
  });

  it('checks the issuers beside the taxonomy too', async () => {
    const taxonomy = join(dir.path, 'taxonomy');
    await cp('readouts/taxonomy', taxonomy, { recursive: true });
    expect((await run(['taxonomy', 'check', taxonomy])).out).to.equal('The taxonomy is in order.\n');
    await writeFile(join(dir.path, 'issuers.yaml'), '- id: nv-mfa\n  party: nv\n  name: Norvane\n');
    const { status, out } = await run(['taxonomy', 'check', taxonomy]);
    expect(status).to.equal(1);
    expect(out).to.match(/[^\n]*\/issuers\.yaml:1: “nv” is no party[^\n]*\n/);
  });
});

/** Has an editor decide about passages of a pair of several texts, and stores a pair that has the same texts. */
async function edit(data: string): Promise<void> {
  const { flow, archive, close } = await openStores({ kind: 'sqlite', data }, INLINE);
  try {
    const fields = {
      'call.title': 'Edited ½ 会谈',
      'call.date': '2026-03-12',
      'a.issuer': 'Norvane',
      'a.text': 'The Secretary raised fentanyl.\r\n\r\nHe raised Taiwan.\n\n',
      'a.texts.2.text': '国务卿谈到台湾问题。',
      'b.issuer': 'Sarune',
      'b.participants': '外长多维奇; Secretary Ellery',
      'b.text': 'Dovic spoke of Taiwan. She spoke of grain.',
    };
    const parsed = flow.parsePair(fields);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { code, editKey } = await flow.receivePair(parsed.value);
    const wish = { voice: 'both', topics: [], topic: null, answers: [] } as const;
    const added = { id: 'trade', words: 'grain' };
    await flow.correctPassage(code, editKey, { ...wish, passage: 'a2', note: 'Heard live.' });
    await flow.correctPassage(code, editKey, {
      ...wish,
      passage: 'b2',
      topic: added,
      answers: ['a1'],
      note: '',
    });
    await flow.revisePair(code, editKey, { ...fields, 'b.texts.2.text': '多维奇谈到粮食。' });
    const found = await archive.findPair(code);
    if (found?.kind !== 'pair') throw new Error('The pair was not found.');
    expect(found.pair.corrections.map(({ kind }) => kind)).to.include.members([
      'pair',
      'unpair',
      'voice',
      'note',
    ]);
    const { call, a, b } = found.pair;
    await flow.receivePair({ call, a, b, visibility: 'public', corrections: [] });
  } finally {
    await close();
  }
}

/** The outcomes that an import printed, each once. */
function outcomes(out: string): readonly string[] {
  const words = out
    .trim()
    .split('\n')
    .map((line) => /: (added|unchanged|updated|refused)\b/.exec(line)?.[1]);
  return [...new Set(words.map((word) => word ?? 'nothing'))];
}

/** Every file of every pair folder, those of earlier revisions included, with its name. */
async function contents(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return await Promise.all(
    names.sort().map(async (name) => `${relative(dir, name)}\n${await readFile(name, 'utf8')}`),
  );
}
