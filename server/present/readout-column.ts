import { otherSide } from '../model/side.ts';
import type { ListedReadout } from '../model/summary.ts';
import { inText, shortDay } from './phrases.ts';
import { showHidden } from './text-pieces.ts';

/** One of a party's readouts as the head of a column: the call that it is of. */
export interface ReadoutColumn {
  readonly href: string;
  readonly date: string;
  readonly day: string;
  /** Who is on the other side, as a sentence names it: “the United States”. */
  readonly other: string;
  readonly isIllustrative: boolean;
}

export function toReadoutColumn({ pair, side }: ListedReadout): ReadoutColumn {
  return {
    href: `/c/${pair.code}`,
    date: pair.date,
    day: shortDay(pair.date),
    other: inText(showHidden(pair[otherSide(side)].name)),
    isIllustrative: pair.illustrative,
  };
}
