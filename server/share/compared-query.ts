import type { Comparison } from '../model/comparison.ts';
import { isMachineOnly } from '../model/is-machine-only.ts';
import type { Pair } from '../model/pair.ts';
import type { SideId } from '../model/side.ts';
import { textQuery } from '../model/text-query.ts';

/**
 * The part of an address that asks for the texts that were compared, and for the machine's own comparison where it is
 * without what editors decided; empty for each side's first text with all decisions.
 */
export function comparedQuery(pair: Pick<Pair, SideId | 'corrections'>, comparison: Comparison): string {
  const chosen = (side: SideId) => {
    const at = pair[side].texts.findIndex(({ sha256 }) => sha256 === comparison[side].sha256);
    return at > 0 ? pair[side].texts[at]?.id : null;
  };
  return textQuery({ a: chosen('a'), b: chosen('b'), machine: isMachineOnly(pair, comparison) });
}
