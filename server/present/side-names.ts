import type { Pair } from '../model/pair.ts';
import type { SideId } from '../model/side.ts';

/** The short name of the party on each side, such as "United States" and "China". */
export type SideNames = Readonly<Record<SideId, string>>;

/** The names of a pair's sides as its pages use them. */
export function sideNames({ a, b }: Pick<Pair, 'a' | 'b'>): SideNames {
  return { a: a.issuer.name, b: b.issuer.name };
}
