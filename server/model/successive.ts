import type { Comparison } from './comparison.ts';
import type { Pair, ReadoutText } from './pair.ts';
import { SIDE_IDS, type SideId } from './side.ts';
import type { Wording } from './wording.ts';

/** A readout as addresses name it: the side of a pair. */
export interface ReadoutKey {
  readonly code: string;
  readonly side: SideId;
}

/** A readout with the one of its texts that was compared. */
export interface ChosenReadout {
  readonly pair: Pair;
  readonly side: SideId;
  readonly text: ReadoutText;
}

/** Two readouts of one party about two calls, told apart word by word. */
export interface SuccessiveReadouts {
  readonly older: ChosenReadout;
  readonly newer: ChosenReadout;
  /** `a` is the older one. */
  readonly comparison: Comparison;
  /** One for each match of the comparison, in its order; null beyond a bound. */
  readonly wordings: readonly (Wording | null)[];
}

/** A readout as far as an address names it. */
interface NamedReadout {
  readonly pair: { readonly code: string };
  readonly side: SideId;
}

/** The path of the page that tells two readouts apart; "CODE.a" is side a of the pair CODE. */
export function successiveAddress(older: NamedReadout, newer: NamedReadout): string {
  const key = ({ pair, side }: NamedReadout) => `${pair.code}.${side}`;
  return `/drift/words?older=${key(older)}&newer=${key(newer)}`;
}

/** Null for what is no key such as "CODE.a". */
export function parseReadoutKey(words: string): ReadoutKey | null {
  const [code = '', letter = '', ...rest] = words.split('.');
  const side = SIDE_IDS.find((id) => id === letter);
  return code === '' || side === undefined || rest.length > 0 ? null : { code, side };
}
