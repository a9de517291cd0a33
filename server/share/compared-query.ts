import type { Comparison } from '../model/comparison.ts';
import type { Pair } from '../model/pair.ts';
import type { SideId } from '../model/side.ts';
import { textQuery } from '../model/text-query.ts';

/** The part of an address that asks for the texts that were compared; empty for each side's first. */
export function comparedQuery(pair: Pick<Pair, 'a' | 'b'>, comparison: Comparison): string {
  const chosen = (side: SideId) => {
    const at = pair[side].texts.findIndex(({ sha256 }) => sha256 === comparison[side].sha256);
    return at > 0 ? pair[side].texts[at]?.id : null;
  };
  return textQuery({ a: chosen('a'), b: chosen('b') });
}
