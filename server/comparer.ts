import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { TextInput } from './analyse/compare-texts.ts';
import type { WordedComparison, WordedSide } from './analyse/wording/compare-wording.ts';
import { PublicError } from './errors.ts';
import { createGate } from './gate.ts';
import type { ComparedSide, Comparison } from './model/comparison.ts';
import type { Knowledge } from './model/knowledge.ts';
import type { TextDiff } from './model/revision.ts';
import type { Translation } from './model/translation.ts';
import type { Wording } from './model/wording.ts';

/** Compares off the request thread. Everything throws a PublicError 503 where too many wait for it. */
export interface Comparer {
  /** @throws PublicError 422 naming the longer text where a limit of time or memory stopped it */
  compare(a: TextInput, b: TextInput): Promise<Comparison>;
  /** The word differences of each match of a comparison, in its order; null across languages and beyond a bound. */
  word(comparison: Comparison): Promise<readonly (Wording | null)[]>;
  /** Sets two texts of one side against each other. @throws PublicError 503 where a limit stopped it */
  translate(left: TextInput, right: TextInput): Promise<Translation>;
  /** Tells two revisions of one text apart, word by word; as replaced whole where a limit stopped it. */
  diff(before: string, after: string): Promise<TextDiff>;
  close(): Promise<void>;
}

/** What one task of a worker may cost. */
export interface TaskLimits {
  /** Milliseconds from its beginning; the analysis bounds itself, so that only a fault or a very slow machine comes here. */
  readonly time: number;
  /** Megabytes of the worker's heap. */
  readonly heap: number;
}

export const TASK_LIMITS: TaskLimits = { time: 20_000, heap: 320 };

/** Hears of a worker that ended while it had no task that could be told of it; the pool goes on with others. */
export type ReportLoss = (error: Error) => void;

/** How many tasks wait for a worker, and for how many milliseconds, before they are turned away. */
const WAITING = 200;
const PATIENCE = 30_000;

const BUSY = 'This server is comparing a lot at the moment. Try again in a little while.';

/** Characters of two texts up to which their words are told apart in a moment: some ten pages each. */
const SHORT = 40_000;

/**
 * Starts a pool of workers that hold the taxonomy and compare, at most one for each core but one and never more than
 * four, so that a core is left for whoever reads. Words are told apart by workers of their own, those of long texts by
 * another than those of short ones, and texts of one side set against each other by another still: whoever reads does
 * not wait for whoever uploads, nor for the longest pages.
 */
export function startComparer(
  knowledge: Knowledge,
  threads: number,
  reportLoss: ReportLoss,
  limits = TASK_LIMITS,
): Comparer {
  const places = Math.max(1, Math.min(4, threads));
  const start = (program: string, most: number, fewest: number, workerData: object) =>
    startPool(program, { most, fewest, workerData, limits, reportLoss });
  const comparing = start('compare-worker', places, 1, { knowledge });
  const translating = start('compare-worker', 1, 0, { knowledge });
  const wording = start('wording-worker', 1, 1, {});
  const wordingOfLong = start('wording-worker', 1, 0, {});
  const poolFor = (one: string, other: string) =>
    one.length + other.length > SHORT ? wordingOfLong : wording;
  return {
    async compare(a, b) {
      const done = await comparing.run<Comparison>('compare', { a, b });
      if (done !== CUT_SHORT) return done;
      const field = a.text.length >= b.text.length ? 'a.text' : 'b.text';
      const message = 'These two texts take more time or memory to compare than there is. Shorten this one.';
      throw new PublicError(422, [{ field, code: 'text_too_heavy', message }]);
    },
    async word(comparison) {
      // Across languages there is nothing to tell apart, and nothing to wait for behind those for whom there is.
      if (comparison.a.language !== comparison.b.language) return comparison.matches.map(() => null);
      const pool = poolFor(comparison.a.text, comparison.b.text);
      const done = await pool.run<readonly (Wording | null)[]>('word', toWorded(comparison));
      return done === CUT_SHORT ? comparison.matches.map(() => null) : done;
    },
    async translate(left, right) {
      const done = await translating.run<Translation>('translate', { left, right });
      if (done !== CUT_SHORT) return done;
      const message = 'These two texts take more time or memory to set against each other than there is.';
      throw new PublicError(503, [{ field: null, code: 'text_too_heavy', message }]);
    },
    async diff(before, after) {
      const done = await poolFor(before, after).run<TextDiff>('diff', { before, after });
      if (done !== CUT_SHORT) return done;
      const pieces = [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ] as const;
      return { pieces: pieces.filter(({ text }) => text !== ''), precise: false };
    },
    async close() {
      await Promise.all([comparing, translating, wording, wordingOfLong].map((pool) => pool.close()));
    },
  };
}

/** What comes of a task that a limit stopped. */
const CUT_SHORT = Symbol('cut short');

interface Pool {
  run<T>(name: string, task: unknown): Promise<T | typeof CUT_SHORT>;
  close(): Promise<void>;
}

interface PoolSettings {
  readonly most: number;
  readonly fewest: number;
  readonly workerData: object;
  readonly limits: TaskLimits;
  readonly reportLoss: ReportLoss;
}

function startPool(program: string, { most, fewest, workerData, limits, reportLoss }: PoolSettings): Pool {
  const { time, heap } = limits;
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const pool = new Piscina<unknown, unknown>({
    filename: fileURLToPath(new URL(`./${program}.${extension}`, import.meta.url)),
    workerData,
    minThreads: fewest,
    maxThreads: most,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 32 },
  });
  // An event of this name that nobody hears ends the whole process.
  pool.on('error', reportLoss);
  // Tasks wait here and not inside the pool, so that the clock of each starts when its worker does.
  const gate = createGate({ places: most, waiting: WAITING, patience: PATIENCE, busy: BUSY });
  return {
    run: <T>(name: string, task: unknown) =>
      gate(null, async () => {
        try {
          return (await pool.run(task, { name, signal: AbortSignal.timeout(time) })) as T;
        } catch (error) {
          if (isStopped(error)) return CUT_SHORT;
          throw error;
        }
      }),
    close: async () => await pool.close({ force: true }),
  };
}

/** Tells whether a task ended because its time was over, or its worker had no more memory; the pool starts a new one. */
function isStopped(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY');
}

/** What the words of the matches rest on: copying all that a comparison holds to a worker takes longer than the work. */
function toWorded({ a, b, matches }: Comparison): WordedComparison {
  const side = ({ language, text, sentences }: ComparedSide): WordedSide => ({
    language,
    text,
    sentences: sentences.map(({ id, start, end, words }) => ({ id, start, end, words })),
  });
  return { a: side(a), b: side(b), matches: matches.map((match) => ({ a: match.a, b: match.b })) };
}
