import type { Pair } from '../model/pair.ts';

/** A pair as programs read it; its tag is what `If-Match` of a change names. */
export function toPairAnswer(pair: Pair, baseUrl: string) {
  return { ...pair, url: `${baseUrl}/c/${pair.code}` };
}
