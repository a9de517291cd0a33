import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect } from 'chai';

/** Which room may import which, besides itself. The picture of the README in a form that can fail. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  errors: ['model'],
  gate: ['errors'],
  'keep-latest': [],
  'system-reason': [],
  'partial-beside': [],
  'fold-text': [],
  'issuer-names': ['model', 'fold-text'],
  ingest: ['model', 'errors', 'gate', 'issuer-names', 'partial-beside', 'system-reason'],
  archive: ['model', 'errors', 'fold-text', 'partial-beside'],
  analyse: ['model', 'errors', 'fold-text'],
  present: ['model', 'errors'],
  share: ['model', 'errors'],
  knowledge: ['model', 'analyse', 'issuer-names'],
  config: ['model'],
  comparer: ['model', 'errors', 'gate', 'analyse'],
  'wording-worker': ['model', 'analyse'],
  'card-image': ['keep-latest'],
  counters: [],
  'compare-worker': ['model', 'analyse', 'knowledge'],
  flow: ['model', 'errors', 'gate', 'keep-latest', 'ingest', 'archive', 'analyse', 'comparer'],
  web: [
    'model',
    'errors',
    'gate',
    'config',
    'card-image',
    'counters',
    'flow',
    'ingest',
    'analyse',
    'present',
    'share',
  ],
  cli: [
    'model',
    'errors',
    'config',
    'card-image',
    'counters',
    'flow',
    'comparer',
    'ingest',
    'archive',
    'analyse',
    'knowledge',
    'present',
    'share',
    'web',
    'system-reason',
  ],
  main: ['cli'],
};

/** Which folder of the analysis may import which, besides itself and the files that stand beside the folders. */
const ANALYSE_ARROWS: Readonly<Record<string, readonly string[]>> = {
  segment: [],
  tag: ['segment'],
  voice: [],
  match: [],
  facts: ['voice'],
  weigh: [],
  wording: ['segment'],
  drift: [],
  translation: ['segment', 'tag', 'match'],
  corrections: ['match', 'facts', 'weigh', 'wording'],
};

const SERVER = resolve('server');

const files = readdirSync(SERVER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

const roomOf = (file: string) => relative(SERVER, file).split('/')[0]?.replace(/\.ts$/, '') ?? '';

const importsOf = (file: string) =>
  [
    ...readFileSync(join(SERVER, file), 'utf8').matchAll(
      /^(?:import|export)\b[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gms,
    ),
  ].map(([, from, late]) => from ?? late ?? '');

describe('the rooms of the house', () => {
  it('are all drawn', () => {
    expect([...new Set(files.map((file) => roomOf(join(SERVER, file))))].sort()).to.deep.equal(
      Object.keys(ARROWS).sort(),
    );
  });

  it('import only along the arrows', () => {
    const wrong = files.flatMap((file) => {
      const from = roomOf(join(SERVER, file));
      return importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => roomOf(resolve(SERVER, dirname(file), path)))
        .filter((to) => to !== from && !ARROWS[from]?.includes(to))
        .map((to) => `server/${file} imports ${to}`);
    });
    expect(wrong).to.deep.equal([]);
  });

  it('order the folders of the analysis, none of which imports another that imports it', () => {
    const analyse = join(SERVER, 'analyse');
    /** Empty for a file that stands beside the folders. */
    const folderOf = (path: string) => /^([^/]+)\//.exec(relative(analyse, path))?.[1] ?? '';
    const own = files.filter((file) => file.startsWith('analyse/'));
    const folders = own.map((file) => folderOf(join(SERVER, file))).filter((folder) => folder !== '');
    expect([...new Set(folders)].sort()).to.deep.equal(Object.keys(ANALYSE_ARROWS).sort());
    const order = Object.keys(ANALYSE_ARROWS);
    for (const [folder, others] of Object.entries(ANALYSE_ARROWS))
      for (const other of others)
        expect(order.indexOf(other), `${folder} → ${other}`).to.be.below(order.indexOf(folder));
    const wrong = own.flatMap((file) => {
      const from = folderOf(join(SERVER, file));
      return importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => resolve(SERVER, dirname(file), path))
        .filter((path) => roomOf(path) === 'analyse')
        .map(folderOf)
        .filter((to) => from !== '' && to !== '' && to !== from && !ANALYSE_ARROWS[from]?.includes(to))
        .map((to) => `server/${file} imports ${to}/`);
    });
    expect(wrong).to.deep.equal([]);
  });

  it('keep input, output, clock and chance out of the analysis', () => {
    const impure = files
      .filter((file) => file.startsWith('analyse/'))
      .filter((file) => {
        const source = readFileSync(join(SERVER, file), 'utf8');
        const outside = importsOf(file).some((path) => path.startsWith('node:') && path !== 'node:crypto');
        return (
          outside ||
          /\bMath\.random\b|\bDate\.now\b|\bnew Date\b|\bperformance\b|\bprocess\.[a-z]/.test(source)
        );
      });
    expect(impure).to.deep.equal([]);
  });

  it('let only the settings read the environment, and only main end the process', () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(join(SERVER, file), 'utf8')));
    expect(readers).to.deep.equal(['main.ts']);
    const enders = files.filter((file) => /process\.exit\b/.test(readFileSync(join(SERVER, file), 'utf8')));
    expect(enders).to.deep.equal([]);
  });
});
