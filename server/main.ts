#!/usr/bin/env node
import { buffer } from 'node:stream/consumers';
import { describeLoadRefusal, openFilesLimit } from './cli/load-refusal.ts';

const program = await import('./cli/run.ts').catch((error: unknown) => {
  const refusal = describeLoadRefusal(error, openFilesLimit());
  if (refusal === null) throw error;
  process.stderr.write(`${refusal}\n`);
  return null;
});

// Set instead of exiting at once: output that is still being written to a pipe would be lost.
process.exitCode =
  program === null
    ? 1
    : await program.runCommand(process.argv.slice(2), {
        env: process.env,
        stdout: (words) => process.stdout.write(words),
        stderr: (words) => process.stderr.write(words),
        readStandardInput: () => buffer(process.stdin),
        isTerminal: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
      });
