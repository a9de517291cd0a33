#!/usr/bin/env node
import { buffer } from 'node:stream/consumers';
import { describeLoadRefusal, openFilesLimit } from './cli/load-refusal.ts';
import { watchOutput } from './cli/watch-output.ts';

const args = process.argv.slice(2);

// What a server writes is a log, and no result that its end could be judged by.
const isResult = args[0] !== 'serve';
let isResultLost = false;
watchOutput(process.stdout, process.stderr, () => {
  isResultLost = isResult;
  if (isResult) process.exitCode = 1;
});

const program = await import('./cli/run.ts').catch((error: unknown) => {
  const refusal = describeLoadRefusal(error, openFilesLimit());
  if (refusal === null) throw error;
  process.stderr.write(`${refusal}\n`);
  return null;
});

const status =
  program === null
    ? 1
    : await program.runCommand(args, {
        env: process.env,
        stdout: (words) => process.stdout.write(words),
        stderr: (words) => process.stderr.write(words),
        readStandardInput: () => buffer(process.stdin),
        isTerminal: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
      });

// Set instead of exiting at once: output that is still being written to a pipe would be lost.
process.exitCode = isResultLost ? 1 : status;
