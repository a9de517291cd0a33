/**
 * The steps that `npm start` and `npm test` share. Plain JavaScript on the platform alone: this runs before
 * anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Prints what is being done, so that a first start that takes a minute is not taken for one that hangs. */
export function say(words) {
  console.log(`diptych: ${words}`);
}

/** Runs a command in the project's folder, showing its output; tells whether it succeeded. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (error) console.error(`diptych: ${command} could not be started: ${error.message}`);
  return status === 0;
}

/** Like `run`, but ends the program where the command fails. */
export function mustRun(command, args, options) {
  if (!run(command, args, options)) process.exit(1);
}

/** Installs the locked dependencies where they are missing or older than the lock file. */
export function installDependencies() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
  if (fresh && existsSync(join(ROOT, 'node_modules', 'esbuild'))) return;
  say('installing dependencies (once, about a minute) …');
  mustRun('npm', ['ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error']);
}

/** Builds where a source has changed since the last build. */
export function buildIfStale() {
  const stamp = join(ROOT, 'dist', '.built-from');
  const sources = hashSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  say('building …');
  mustRun(process.execPath, ['scripts/build.mjs']);
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(stamp, sources);
}

function hashSources() {
  const hash = createHash('sha256');
  for (const folder of ['server', 'views', 'scripts']) {
    const names = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort();
    for (const name of names) hash.update(name.slice(ROOT.length)).update('\0').update(readFileSync(name));
  }
  for (const name of ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'])
    hash.update(readFileSync(join(ROOT, name)));
  return hash.digest('hex');
}
