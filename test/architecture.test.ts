import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const SERVER = fileURLToPath(new URL('../server', import.meta.url));

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const FILES = (readdirSync(SERVER, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(sep).join('/'))
  .sort();

/** What a part of the program may import, as the first part of a path in `server/`; a file counts by its name. */
const ROOMS = ['ingest', 'archive', 'analyse', 'present', 'share'];
const DOORS = [...ROOMS, 'knowledge', 'flow.ts', 'config.ts', 'comparer.ts', 'model', 'errors.ts'];
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: ['model'],
  'errors.ts': ['model'],
  'config.ts': ['model'],
  ...Object.fromEntries(ROOMS.map((room) => [room, [room, 'model', 'errors.ts']])),
  knowledge: ['knowledge', 'model', 'analyse/tag/parse-term.ts'],
  'compare-worker.ts': [...ROOMS, 'knowledge', 'model', 'errors.ts'],
  'comparer.ts': [...ROOMS, 'knowledge', 'model', 'errors.ts', 'compare-worker.ts', 'config.ts'],
  'flow.ts': [...ROOMS, 'knowledge', 'model', 'errors.ts', 'comparer.ts', 'config.ts'],
  web: ['web', ...DOORS],
  cli: ['cli', 'web', ...DOORS],
  'main.ts': ['cli'],
};

describe('the imports of server/', () => {
  it('follow the arrows of the drawing', () => {
    const wrong = FILES.flatMap(importsOf).filter(
      ({ from, target }) => !target.startsWith('node:') && isInside(target) && !isAllowed(from, target),
    );
    expect(wrong.map(({ from, target }) => `${from} imports ${target}`)).to.deep.equal([]);
  });

  it('let web/ take only types from archive/ and analyse/', () => {
    const wrong = FILES.filter((name) => name.startsWith('web/'))
      .flatMap(importsOf)
      .filter(({ target, typeOnly }) => !typeOnly && /^(?:archive|analyse)\//.test(target));
    expect(wrong.map(({ from, target }) => `${from} imports ${target}`)).to.deep.equal([]);
  });

  it('have a drawn place for every file', () => {
    expect(FILES.filter((name) => ARROWS[partOf(name)] === undefined)).to.deep.equal([]);
  });
});

describe('the purity of server/analyse/', () => {
  const analysis = FILES.filter((name) => name.startsWith('analyse/'));

  it('imports no module of Node except node:crypto', () => {
    const wrong = analysis
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('node:') && target !== 'node:crypto');
    expect(wrong.map(({ from, target }) => `${from} imports ${target}`)).to.deep.equal([]);
  });

  it('reads neither clock nor chance nor process', () => {
    const wrong = analysis.filter((name) =>
      /\bDate\b(?!\.UTC)|Math\.random|randomUUID|randomBytes|\bperformance\.|\bprocess\./.test(code(name)),
    );
    expect(wrong).to.deep.equal([]);
  });
});

function importsOf(name: string): Import[] {
  const statements = code(name).matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)';|\bimport\(\s*'([^']+)'\s*\)/gm,
  );
  return [...statements].map(([, typeOnly, stated, loaded]) => {
    const specifier = stated ?? loaded ?? '';
    return {
      from: name,
      target: specifier.startsWith('.')
        ? posix.normalize(posix.join(posix.dirname(name), specifier))
        : specifier,
      typeOnly: typeOnly !== undefined,
    };
  });
}

/** Tells whether `target` is a file of the program; a package is not, nor is a file above `server/`. */
function isInside(target: string): boolean {
  return FILES.includes(target) || target.startsWith('../');
}

function isAllowed(from: string, target: string): boolean {
  const allowed = ARROWS[partOf(from)] ?? [];
  return allowed.includes(target) || allowed.includes(partOf(target));
}

function partOf(name: string): string {
  return name.split('/')[0] ?? name;
}

/** The source of a file without its comments, so that a word in prose counts for nothing. */
function code(name: string): string {
  return readFileSync(join(SERVER, name), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}
