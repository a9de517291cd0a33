import type { Flow, ImportOutcome } from '../flow.ts';
import { listPairFolders, readPairFolder } from '../ingest/pair-folder.ts';
import type { PairCode } from '../model/pair.ts';

/** What became of one pair folder. */
export interface LoadOutcome {
  readonly folder: string;
  readonly outcome: ImportOutcome | 'refused';
  /** Why it was refused, one sentence a problem; empty otherwise. */
  readonly reasons: readonly string[];
}

/**
 * Loads every pair folder of `dir`, one after another. A pair whose texts are all in the archive already, together,
 * is unchanged, or gets a next revision where anything else differs; two folders with the same texts are two pairs. A
 * broken folder is refused whole. With `dryRun` nothing is stored.
 */
export async function loadFolders(dir: string, flow: Flow, dryRun = false): Promise<readonly LoadOutcome[]> {
  const outcomes: LoadOutcome[] = [];
  const taken = new Set<PairCode>();
  for (const folder of await listPairFolders(dir)) {
    const read = await readPairFolder(folder);
    if (!read.ok) {
      const reasons = read.problems.map(({ field, message }) => `${field ?? ''}: ${message}`);
      outcomes.push({ folder, outcome: 'refused', reasons });
      continue;
    }
    const { outcome, code } = await flow.importPair(read.value, { dryRun, taken });
    if (code !== null) taken.add(code);
    outcomes.push({ folder, outcome, reasons: [] });
  }
  return outcomes;
}
