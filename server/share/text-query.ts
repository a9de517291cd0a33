import type { Comparison } from '../model/comparison.ts';
import type { Pair } from '../model/pair.ts';
import { SIDE_IDS } from '../model/side.ts';

/** The part of an address that asks for the texts that were compared: `?a=TEXT&b=TEXT`; empty for each side's first. */
export function textQuery(pair: Pick<Pair, 'a' | 'b'>, comparison: Comparison): string {
  const chosen = SIDE_IDS.flatMap((side) => {
    const at = pair[side].texts.findIndex(({ sha256 }) => sha256 === comparison[side].sha256);
    const id = pair[side].texts[at]?.id;
    return at > 0 && id !== undefined ? [[side, id]] : [];
  });
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen)}`;
}
