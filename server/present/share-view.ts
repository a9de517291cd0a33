import type { Pair, Side } from '../model/pair.ts';
import { SIDE_IDS } from '../model/side.ts';

export interface ShareView {
  readonly link: string;
  readonly revision: string;
  readonly json: string;
  readonly citation: string;
}

/** Where a comparison is found again, and how it is cited. */
export function toShareView(pair: Pair, address: string): ShareView {
  const sources = SIDE_IDS.map((side) => issuerOf(pair[side])).join('; ');
  return {
    link: address,
    revision: `revision ${pair.revision}`,
    json: `/c/${pair.code}.json`,
    citation: `“${pair.call.title}.” Diptych, revision ${pair.revision}. Sources: ${sources}. ${address}`,
  };
}

function issuerOf({ issuer }: Side): string {
  return [issuer.name, issuer.body].filter((part) => part !== null).join(', ');
}
