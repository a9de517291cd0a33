import type { Match } from '../../model/comparison.ts';
import type { SideId } from '../../model/side.ts';

/** Sentence id → ids of the other side's sentences that a match of even chance or better sets against it, in text order. */
export type Echoes = ReadonlyMap<string, readonly string[]>;

/**
 * Chance from which on a match may be an echo. A match need only speak of the same matter; that the other side’s own text
 * says it too is a stronger claim, which takes a match that a reader would sooner make than not.
 */
const EVEN = 0.5;

/** Turns the surer matches round, so that what answers one sentence is looked up once instead of searched for. */
export function indexEchoes(matches: readonly Match[]): Echoes {
  const echoes = new Map<string, Set<string>>();
  const add = (match: Match, side: SideId, other: SideId) => {
    for (const id of match[side]) {
      const known = echoes.get(id) ?? new Set();
      for (const answer of match[other]) known.add(answer);
      echoes.set(id, known);
    }
  };
  for (const match of matches) {
    if (match.score < EVEN) continue;
    add(match, 'a', 'b');
    add(match, 'b', 'a');
  }
  return new Map([...echoes].map(([id, answers]) => [id, [...answers].sort(byNumber)]));
}

function byNumber(one: string, other: string): number {
  return Number(one.slice(1)) - Number(other.slice(1));
}
