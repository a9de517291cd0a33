import type { Pair } from '../model/pair.ts';
import { textWeight } from '../model/text-weight.ts';

/** Weight of all texts of a pair up to which its page costs so little that nobody notices. */
export const SHORT_PAIR = 40_000;

/** Milliseconds between two steps: somebody who connects meanwhile has sent their request and has their answer. */
const REST = 3;

const waiting: (() => void)[] = [];

/**
 * Lets everything that is waiting have its turn before more is done for a long pair. Its pages and files are made in
 * steps of some tenths of a second, and of all such steps, whoever asked for them, only one is taken between two looks
 * at who else is there: so nobody waits for more than one. Short pairs never wait here.
 */
export async function nextTurn({ a, b }: Pick<Pair, 'a' | 'b'>): Promise<void> {
  if (textWeight([...a.texts, ...b.texts]) > SHORT_PAIR) await longTurn();
}

/** The turn of a long pair. */
export function longTurn(): Promise<void> {
  return new Promise((begin) => {
    waiting.push(begin);
    if (waiting.length === 1) setTimeout(admitOne, REST);
  });
}

function admitOne(): void {
  const begin = waiting.shift();
  begin?.();
  // What was let in runs first; requests are looked at between it and the next.
  if (waiting.length > 0) setTimeout(admitOne, REST);
}
