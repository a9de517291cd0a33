#!/usr/bin/env node
import { buffer } from 'node:stream/consumers';
import { runCommand } from './cli/run.ts';

// Set instead of exiting at once: output that is still being written to a pipe would be lost.
process.exitCode = await runCommand(process.argv.slice(2), {
  env: process.env,
  stdout: (words) => process.stdout.write(words),
  stderr: (words) => process.stderr.write(words),
  readStandardInput: () => buffer(process.stdin),
  isTerminal: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
});
