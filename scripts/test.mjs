/**
 * `npm test`: installs what the suites need, a browser, a word processor and a database included, and runs all of them. Ends with one line that
 * counts; a suite that cannot run is a failure, never skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { buildIfStale, installDependencies, mustRun, ROOT, run, say } from './steps.mjs';

/** Folders of suites that take longest, the longest first: begun last they would run by themselves at the end. */
const LONGEST = ['operation', 'browser', 'laws', 'ingest', 'archive'];

installDependencies();
installPrograms();
buildIfStale();

const bin = (name) => join(ROOT, 'node_modules', '.bin', name);
const checks = [
  ['types', () => run(bin('tsc'), ['-p', 'tsconfig.json'])],
  ['style', () => run(bin('biome'), ['check', '--error-on-warnings', '.'])],
  ['taxonomy', () => run(process.execPath, ['dist/server/main.js', 'taxonomy', 'check'])],
];
let passed = 0;
let failed = 0;
for (const [name, check] of checks) {
  say(`checking ${name} …`);
  if (check()) passed += 1;
  else failed += 1;
}

say('running the suites …');
const suites = runMocha();
passed += suites.passed;
failed += suites.failed;

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/**
 * Runs every suite, two files at a time since the browser's wait more than they work, and counts from mocha's own report;
 * no report means that mocha itself could not run. Three at a time take longer on two cores: their browsers and servers
 * get into each other's way.
 */
function runMocha() {
  const report = join(tmpdir(), `diptych-tests-${process.pid}.json`);
  const reporters = [
    '--reporter',
    join(ROOT, 'scripts', 'counting-reporter.cjs'),
    '--reporter-option',
    `output=${report}`,
  ];
  const { status } = spawnSync(bin('mocha'), ['--parallel', '--jobs', '2', ...reporters, ...testFiles()], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'UTC' },
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const counted = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/** Every suite, those of the longest folders first; mocha keeps the order that files are named in. */
function testFiles() {
  const files = readdirSync(join(ROOT, 'test'), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  const placeOf = (name) => {
    const place = LONGEST.indexOf(name.split(sep)[0]);
    return place < 0 ? LONGEST.length : place;
  };
  return files.toSorted((one, other) => placeOf(one) - placeOf(other)).map((name) => join('test', name));
}

/** Debian keeps each version of PostgreSQL in a folder of its own; its client alone has no `initdb`. */
function hasPostgres() {
  const versions = '/usr/lib/postgresql';
  if (!existsSync(versions)) return false;
  return readdirSync(versions).some((version) => existsSync(join(versions, version, 'bin', 'initdb')));
}

/**
 * The browser's suite drives Debian's Chromium; Chinese is drawn with the Noto fonts; documents to be read back are
 * made by LibreOffice's word processor, and tables opened in its spreadsheet, of which the parts without a window
 * are enough; the archive's suite runs a PostgreSQL server of its own.
 */
function installPrograms() {
  const needed = [
    '/usr/lib/chromium/chromium-headless-shell',
    '/usr/lib/libreoffice/program/libswlo.so',
    '/usr/lib/libreoffice/program/libsclo.so',
    '/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc',
  ];
  if (needed.every((file) => existsSync(file)) && hasPostgres()) return;
  say(
    'installing Chromium, LibreOffice, PostgreSQL and Chinese fonts for the suites (once, about two minutes) …',
  );
  const root = process.getuid?.() === 0;
  const apt = (...args) => {
    const options = {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    };
    mustRun(root ? 'apt-get' : 'sudo', [...(root ? [] : ['apt-get']), ...args], options);
  };
  apt('update', '-qq');
  const office = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'];
  const packages = ['chromium-headless-shell', ...office, 'postgresql', 'fonts-noto-cjk', 'fonts-noto-core'];
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
