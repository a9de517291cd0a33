import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledPair } from './labelled-pair.ts';
import { parseLabels } from './parse-labels.ts';

/**
 * Reads every pair folder of `dir` (`a.txt`, `b.txt`, `labels.yaml`), sorted by name. Folders without labels are
 * passed over, so that texts may wait for their reader.
 *
 * @throws Error on the first pair whose labels do not fit its texts.
 */
export function readCorpus(dir: string): readonly LabelledPair[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(dir, entry.name)).includes('labels.yaml'))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const read = (file: string): string => readFileSync(join(dir, name, file), 'utf8');
      return parseLabels(name, read('labels.yaml'), { a: read('a.txt'), b: read('b.txt') });
    });
}
