import type { CommandEffects } from '../../server/cli/command.ts';
import { startInlineComparer } from './inline-comparer.ts';
import { ANALYST, KNOWLEDGE } from './readings.ts';

/** Effects of a command that keep what was printed. */
export interface RecordedEffects extends CommandEffects {
  readonly printed: { out: string; err: string };
}

/** Makes effects with `standardInput` to read and only `env` as environment. */
export function recordEffects(env: NodeJS.ProcessEnv = {}, standardInput = ''): RecordedEffects {
  const printed = { out: '', err: '' };
  return {
    printed,
    env,
    stdout: (words) => {
      printed.out += words;
    },
    stderr: (words) => {
      printed.err += words;
    },
    readStandardInput: async () => Buffer.from(standardInput),
    isTerminal: false,
    startComparer: startInlineComparer,
    readKnowledge: async () => KNOWLEDGE,
    createAnalyst: () => ANALYST,
  };
}
