import { ConfigError } from '../config.ts';
import { PublicError } from '../errors.ts';
import { KnowledgeError } from '../knowledge/knowledge-error.ts';
import { backupCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import { type Command, type CommandEffects, type ExitStatus, RefusedError, UsageError } from './command.ts';
import { compareCommand } from './compare.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { inOneLine } from './in-one-line.ts';
import { keyCommand } from './key.ts';
import { serveCommand } from './serve.ts';
import { describeSystemRefusal } from './system-refusal.ts';
import { taxonomyCommand } from './taxonomy.ts';
import { verifyCommand } from './verify.ts';

const COMMANDS: readonly Command[] = [
  serveCommand,
  compareCommand,
  importCommand,
  exportCommand,
  verifyCommand,
  backupCommand,
  checkCommand,
  keyCommand,
  taxonomyCommand,
];

/** Runs the command that `args` names. Errors that a person may meet become one line; a bug is thrown on. */
export async function runCommand(args: readonly string[], effects: CommandEffects): Promise<ExitStatus> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    effects.stdout(overview());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) {
    effects.stderr(`diptych: there is no command “${name}”; diptych --help lists them.\n`);
    return 2;
  }
  if (rest.includes('--help')) {
    effects.stdout(`${command.help}\n`);
    return 0;
  }
  try {
    return await command.run(rest, effects);
  } catch (error) {
    const failure = describe(error);
    if (failure === null) throw error;
    for (const line of failure.lines) effects.stderr(`diptych ${name}: ${inOneLine(line)}\n`);
    return failure.status;
  }
}

interface Failure {
  readonly lines: readonly string[];
  readonly status: ExitStatus;
}

/** Only what holds several problems is told in several lines: a name in a message may hold a line feed as well. */
function describe(error: unknown): Failure | null {
  if (error instanceof UsageError) return { lines: [error.message], status: 2 };
  if (error instanceof ConfigError) return { lines: error.message.split('\n'), status: 2 };
  if (error instanceof RefusedError) return { lines: [error.message], status: 1 };
  if (error instanceof KnowledgeError) return { lines: error.message.split('\n'), status: 1 };
  if (error instanceof PublicError) return { lines: [error.message], status: 1 };
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (error instanceof TypeError && String(code).startsWith('ERR_PARSE_ARGS')) {
    return { lines: [error.message.split('. ')[0] ?? error.message], status: 2 };
  }
  const refusal = describeSystemRefusal(error);
  return refusal === null ? null : { lines: [refusal], status: 1 };
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Compares two official readouts of one call.',
    '',
    ...lines,
    '',
    'diptych COMMAND --help tells more of each.',
    '',
  ].join('\n');
}
