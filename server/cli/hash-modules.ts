import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Modules of ours that a module runs; what it only takes types from does not count. */
const IMPORT = /^(?:import|export)\s(?!type\s)[^;]*?\bfrom '(\.[^']+)'/gm;

/**
 * Hex SHA-256 over modules and all that they import within their folder, by name and content: the same for the same
 * files wherever they stand. Packages do not count.
 *
 * @param entries paths relative to `dir`
 */
export function hashModules(dir: string, entries: readonly string[]): string {
  const sources = new Map<string, string>();
  const waiting = entries.map((name) => join(dir, name));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (sources.has(file)) continue;
    const source = readFileSync(file, 'utf8');
    sources.set(file, source);
    for (const [, path = ''] of source.matchAll(IMPORT)) waiting.push(join(dirname(file), path));
  }
  const hash = createHash('sha256');
  for (const [file, source] of [...sources].sort(([one], [other]) => (one < other ? -1 : 1))) {
    hash.update(`${relative(dir, file).split(sep).join('/')}\0${source}\0`);
  }
  return hash.digest('hex');
}
