import type { Match } from './comparison.ts';
import type { SideId } from './side.ts';

/** A match and its place among all of them. */
export interface PlacedMatch {
  readonly match: Match;
  readonly index: number;
}

/**
 * The matches that hold each sentence of one side, by sentence id, in the order of the matches; a sentence without
 * a counterpart is not there. Made once for a page: looking through all matches for every sentence is quadratic.
 */
export function matchesBySentence(
  matches: readonly Match[],
  side: SideId,
): ReadonlyMap<string, readonly PlacedMatch[]> {
  const found = new Map<string, PlacedMatch[]>();
  for (const [index, match] of matches.entries()) {
    for (const id of match[side]) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [{ match, index }]);
      else known.push({ match, index });
    }
  }
  return found;
}
