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

/** "CODE.a" for side a of the pair CODE. */
export function writeReadoutKey({ code, side }: ReadoutKey): string {
  return `${code}.${side}`;
}

/** Null for what is no such key. */
export function parseReadoutKey(words: string): ReadoutKey | null {
  const [code = '', letter = '', ...rest] = words.split('.');
  const side = SIDE_IDS.find((id) => id === letter);
  return code === '' || side === undefined || rest.length > 0 ? null : { code, side };
}
