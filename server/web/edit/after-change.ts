import type { Revised } from '../../flow.ts';
import type { Pair } from '../../model/pair.ts';

/** Where an editor goes on who stored something: the edit page, which says what became of it. @param pair as it was before */
export function afterChange({ code, revision: before }: Pair, { revision }: Revised): string {
  return `/c/${code}/edit?${revision === before ? 'unchanged=1' : `stored=${revision}`}`;
}
