import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { TextInput } from './analyse/compare-texts.ts';
import type { Comparison } from './model/comparison.ts';
import type { TextDiff } from './model/revision.ts';
import type { Translation } from './model/translation.ts';
import type { Wording } from './model/wording.ts';

/** Compares off the request thread. */
export interface Comparer {
  compare(a: TextInput, b: TextInput): Promise<Comparison>;
  /** The word differences of each match of a comparison, in its order; null across languages. */
  word(comparison: Comparison): Promise<readonly (Wording | null)[]>;
  /** Sets two texts of one side against each other. */
  translate(left: TextInput, right: TextInput): Promise<Translation>;
  /** Tells two revisions of one text apart, word by word. */
  diff(before: string, after: string): Promise<TextDiff>;
  close(): Promise<void>;
}

/** Starts a pool of workers that hold the taxonomy, at most one for each core but one and never more than four. */
export function startComparer(taxonomy: string, threads: number): Comparer {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const pool = new Piscina<unknown, unknown>({
    filename: fileURLToPath(new URL(`./compare-worker.${extension}`, import.meta.url)),
    workerData: { taxonomy },
    minThreads: 1,
    maxThreads: Math.max(1, Math.min(4, threads)),
    idleTimeout: 60_000,
  });
  return {
    compare: async (a, b) => (await pool.run({ a, b }, { name: 'compare' })) as Comparison,
    word: async (comparison) => (await pool.run(comparison, { name: 'word' })) as (Wording | null)[],
    translate: async (left, right) => (await pool.run({ left, right }, { name: 'translate' })) as Translation,
    diff: async (before, after) => (await pool.run({ before, after }, { name: 'diff' })) as TextDiff,
    close: async () => await pool.close({ force: true }),
  };
}
