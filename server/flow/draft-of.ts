import { isDeepStrictEqual } from 'node:util';
import type { Pair, PairDraft } from '../model/pair.ts';

/** What was given for a stored pair, without what storing added. */
export function draftOf({ call, a, b, visibility, corrections }: Pair): PairDraft {
  return { call, a, b, visibility, corrections };
}

/** Equal in everything, whatever the order in which keys were written. */
export function sameContent(one: PairDraft, other: PairDraft): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
}
