import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT_ROOT } from '../config.ts';
import type { ProgramVersion } from '../model/program-version.ts';
import { hashModules } from './hash-modules.ts';

/** The running modules: `server/` of the sources, or `dist/server/`. */
const SERVER = fileURLToPath(new URL('..', import.meta.url));

const EXTENSION = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** What stored results come from: reading the taxonomy, comparing, summing up, and what lists and searches find. */
const ENTRIES: readonly string[] = [
  'knowledge/read-knowledge',
  'compare-worker',
  'flow/summarise-draft',
  'archive/listing-of',
];

/**
 * Tells which program this is. Its hash is taken from the modules themselves, so that a change of any of them is
 * another version without anybody saying so. Some thirty milliseconds.
 */
export function readProgramVersion(dir = SERVER): ProgramVersion {
  const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const entries = ENTRIES.map((name) => `${name}.${EXTENSION}`);
  return { version, sha256: hashModules(dir, entries), icu: process.versions.icu ?? 'none' };
}
