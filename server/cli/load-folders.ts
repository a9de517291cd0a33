import { PublicError } from '../errors.ts';
import type { Flow, ImportOutcome } from '../flow.ts';
import { listPairFolders } from '../ingest/pair-folder.ts';
import { readPairHistory } from '../ingest/pair-history.ts';
import type { PairCode } from '../model/pair.ts';
import type { Problem } from '../model/problem.ts';
import { RefusedError } from './command.ts';
import { inOneLine } from './in-one-line.ts';

/** What became of one pair folder. */
export interface LoadOutcome {
  readonly folder: string;
  readonly outcome: ImportOutcome | 'refused';
  /** Why it was refused, one sentence a problem; empty otherwise. */
  readonly reasons: readonly string[];
}

/** Why a pair is refused, one sentence a problem, with the field where it has one. */
export function toReasons(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ field, message }) => (field === null ? message : `${field}: ${message}`));
}

/** An outcome in one line. */
export function describeOutcome({ folder, outcome, reasons }: LoadOutcome): string {
  return inOneLine(`${folder}: ${[outcome, ...reasons].join(' · ')}`);
}

/**
 * Loads every pair folder of `dir`, one after another. A pair whose texts are all in the archive already, together,
 * is unchanged, or gets a next revision where anything else differs; two folders with the same texts are two pairs. One
 * that is added comes with the revisions that its folder has of it. A broken folder is refused whole, and so is a pair
 * that cannot be compared. With `dryRun` nothing is stored.
 *
 * @param tell hears of each pair as soon as its outcome is certain, whatever ends the loading after it
 * @throws RefusedError naming the folder where the archive or the comparer has no place: that is no fault of a pair
 */
export async function loadFolders(
  dir: string,
  flow: Flow,
  dryRun = false,
  tell: (loaded: LoadOutcome) => void = () => {},
): Promise<readonly LoadOutcome[]> {
  const outcomes: LoadOutcome[] = [];
  const note = (loaded: LoadOutcome) => {
    outcomes.push(loaded);
    tell(loaded);
  };
  const taken = new Set<PairCode>();
  for (const folder of await listPairFolders(dir)) {
    const read = await readPairHistory(folder);
    if (!read.ok) {
      note({ folder, outcome: 'refused', reasons: toReasons(read.problems) });
      continue;
    }
    const { draft, earlier } = read.value;
    try {
      const { outcome, code } = await flow.importPair(draft, { dryRun, taken, earlier });
      if (code !== null) taken.add(code);
      note({ folder, outcome, reasons: [] });
    } catch (error) {
      if (!(error instanceof PublicError)) throw error;
      if (error.status !== 422) throw new RefusedError(`${folder}: ${error.message}`, { cause: error });
      note({ folder, outcome: 'refused', reasons: toReasons(error.problems) });
    }
  }
  return outcomes;
}
