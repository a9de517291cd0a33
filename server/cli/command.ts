import type { Analyst } from '../analyse/analyst.ts';
import type { Comparer, ReportLoss } from '../comparer.ts';
import type { Knowledge } from '../model/knowledge.ts';

export type StartComparer = (knowledge: Knowledge, threads: number, reportLoss: ReportLoss) => Comparer;

/** What a command may touch of the outside; tests pass recording ones. */
export interface CommandEffects {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: (words: string) => void;
  readonly stderr: (words: string) => void;
  readonly readStandardInput: () => Promise<Uint8Array>;
  readonly isTerminal: boolean;
  /** Starts what compares; a pool of workers where nothing is said. Tests compare where they stand. */
  readonly startComparer?: StartComparer;
  /** Reads the taxonomy; the shipped one where nothing is said. Tests read it once for all commands. */
  readonly readKnowledge?: () => Promise<Knowledge>;
  /** Prepares it for comparing, as `createAnalyst` does where nothing is said. */
  readonly createAnalyst?: (knowledge: Knowledge) => Analyst;
}

/** Exit status: 0 done, 1 refused or differs, 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  run(args: readonly string[], effects: CommandEffects): Promise<ExitStatus>;
}

/** A call with wrong words: its message is one line, and the exit status 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** A call that was understood and is refused: one line, exit status 1. */
export class RefusedError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RefusedError';
  }
}

/** Flags of every command that opens the archive. */
export const ARCHIVE_OPTIONS = { data: { type: 'string' }, database: { type: 'string' } } as const;
