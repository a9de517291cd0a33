import { setTimeout as sleep } from 'node:timers/promises';
import type { GateRules } from '../gate.ts';

/** How many may at once read many pairs or revisions, any of which may be long. */
export const LONG_READS: GateRules = {
  places: 1,
  waiting: 100,
  patience: 10_000,
  busy: 'Many long texts are being read at the moment. Try again in a little while.',
};

/** Milliseconds between two steps: somebody who connects meanwhile has sent their request and has their answer. */
const REST = 3;

/**
 * Waits so long that others have their turn. An archive in a file answers at once, so that reading many long pairs one
 * after another would be one step that keeps everybody waiting, for seconds.
 */
export async function rest(): Promise<void> {
  await sleep(REST);
}
