import type { Flow, ImportOutcome } from '../flow.ts';
import { listPairFolders } from '../ingest/pair-folder.ts';
import { readPairHistory } from '../ingest/pair-history.ts';
import type { PairCode } from '../model/pair.ts';
import { inOneLine } from './in-one-line.ts';

/** What became of one pair folder. */
export interface LoadOutcome {
  readonly folder: string;
  readonly outcome: ImportOutcome | 'refused';
  /** Why it was refused, one sentence a problem; empty otherwise. */
  readonly reasons: readonly string[];
}

/** An outcome in one line. */
export function describeOutcome({ folder, outcome, reasons }: LoadOutcome): string {
  return inOneLine(`${folder}: ${[outcome, ...reasons].join(' · ')}`);
}

/**
 * Loads every pair folder of `dir`, one after another. A pair whose texts are all in the archive already, together,
 * is unchanged, or gets a next revision where anything else differs; two folders with the same texts are two pairs. One
 * that is added comes with the revisions that its folder has of it. A broken folder is refused whole. With `dryRun`
 * nothing is stored.
 */
export async function loadFolders(dir: string, flow: Flow, dryRun = false): Promise<readonly LoadOutcome[]> {
  const outcomes: LoadOutcome[] = [];
  const taken = new Set<PairCode>();
  for (const folder of await listPairFolders(dir)) {
    const read = await readPairHistory(folder);
    if (!read.ok) {
      const reasons = read.problems.map(({ field, message }) => `${field ?? ''}: ${message}`);
      outcomes.push({ folder, outcome: 'refused', reasons });
      continue;
    }
    const { draft, earlier } = read.value;
    const { outcome, code } = await flow.importPair(draft, { dryRun, taken, earlier });
    if (code !== null) taken.add(code);
    outcomes.push({ folder, outcome, reasons: [] });
  }
  return outcomes;
}
