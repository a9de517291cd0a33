import { keepLatest } from '../keep-latest.ts';
import type { ReadoutText } from '../model/pair.ts';
import { joinRunning } from './join-running.ts';

/** Characters of two texts up to which they are short: some ten pages each. */
const SHORT = 40_000;

export function isShort(one: ReadoutText, other: ReadoutText): boolean {
  return one.text.length + other.text.length <= SHORT;
}

/** What `make` gives, or gave, for two texts. */
export type KeepShort<T> = (
  one: ReadoutText,
  other: ReadoutText,
  make: () => Promise<T>,
  context?: readonly (string | null)[],
) => Promise<T>;

/**
 * Keeps what was made of the last `most` pairs of short texts that were asked for, by their words. What is made of long
 * ones takes too much room to be kept; many who ask for it at once cause it once all the same.
 *
 * `context` is whatever else it depends on.
 */
export function keepShort<T>(most: number): KeepShort<T> {
  const keep = keepLatest<T>(most);
  const join = joinRunning<T>();
  return (one, other, make, context = []) => {
    const key = JSON.stringify([one.language, one.sha256, other.language, other.sha256, ...context]);
    return isShort(one, other) ? keep(key, make) : join(key, make);
  };
}
