import { MOST_TEXTS } from '../model/pair.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';

/** Where the fields of one text of a side stand: `a.text` for the first, `a.texts.2.text` for the second. */
export interface TextPlace {
  readonly side: SideId;
  /** From 1. */
  readonly number: number;
  /** What its field names begin with, without the dot: `a`, `a.texts.2`. */
  readonly prefix: string;
}

export function textPlace(side: SideId, number: number): TextPlace {
  return { side, number, prefix: number === 1 ? side : `${side}.texts.${number}` };
}

/** The places for which fields were sent, in order; the first of each side is always among them. */
export function textPlaces(names: Iterable<string>): readonly TextPlace[] {
  const sent = new Set<string>();
  for (const name of names) {
    const prefix = /^([ab]\.texts\.\d{1,3})\./.exec(name)?.[1];
    if (prefix !== undefined) sent.add(prefix);
  }
  return SIDE_IDS.flatMap((side) =>
    Array.from({ length: MOST_TEXTS }, (_, index) => textPlace(side, index + 1)).filter(
      ({ number, prefix }) => number === 1 || sent.has(prefix),
    ),
  );
}

/** Exchanges what was sent for the two sides. */
export function swapSides<T>(fields: Readonly<Record<string, T>>): Record<string, T> {
  const swapped: Record<string, T> = Object.create(null);
  for (const [name, value] of Object.entries(fields)) {
    const side = /^[ab](?=\.)/.exec(name)?.[0];
    swapped[side === undefined ? name : `${side === 'a' ? 'b' : 'a'}${name.slice(1)}`] = value;
  }
  return swapped;
}
