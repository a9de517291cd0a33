import type { Archive } from '../archive/archive.ts';
import type { Flow } from '../flow.ts';
import { listPairFolders, readPairFolder } from '../ingest/pair-folder.ts';
import type { PairDraft } from '../model/pair.ts';

/** What became of one pair folder. */
export interface LoadOutcome {
  readonly folder: string;
  readonly outcome: 'added' | 'unchanged' | 'refused';
  /** Why it was refused, one sentence a problem; empty otherwise. */
  readonly reasons: readonly string[];
}

/**
 * Loads every pair folder of `dir`, one after another. A pair whose texts are all in the archive already, together,
 * is unchanged; a broken folder is refused whole. With `dryRun` nothing is stored.
 */
export async function loadFolders(
  dir: string,
  flow: Flow,
  archive: Archive,
  dryRun = false,
): Promise<readonly LoadOutcome[]> {
  const outcomes: LoadOutcome[] = [];
  for (const folder of await listPairFolders(dir)) {
    const read = await readPairFolder(folder);
    if (!read.ok) {
      const reasons = read.problems.map(({ field, message }) => `${field ?? ''}: ${message}`);
      outcomes.push({ folder, outcome: 'refused', reasons });
      continue;
    }
    const known = await isStored(read.value, archive);
    if (!known && !dryRun) await flow.receivePair(read.value);
    outcomes.push({ folder, outcome: known ? 'unchanged' : 'added', reasons: [] });
  }
  return outcomes;
}

async function isStored({ a, b }: PairDraft, archive: Archive): Promise<boolean> {
  const codes = await Promise.all([...a.texts, ...b.texts].map(({ sha256 }) => archive.findByHash(sha256)));
  const [first = [], ...others] = codes;
  return first.some((code) => others.every((found) => found.includes(code)));
}
