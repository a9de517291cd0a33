import type { Comparison } from '../model/comparison.ts';
import { counted } from '../model/counted.ts';
import { demandsOf } from '../model/demands.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';

type Names = Readonly<Record<SideId, string>>;

/** Who asked for the talk, and by whose text: "Sarune (according to B)". */
export function askedBy({ facts }: Comparison, names: Names): string {
  if (facts.requestedBy === null) return 'not stated in either text';
  if (facts.requestedBy === 'both') return 'the two texts differ, or say it was both';
  const told = SIDE_IDS.filter((side) => facts.requests[side] !== null).map((side) => side.toUpperCase());
  return `${names[facts.requestedBy]} (according to ${told.join(' and ')})`;
}

/** Which sentences of a side ask, oppose or warn: "B2, B4 of 5 sentences, beginning with the first". */
export function demandPhrase(comparison: Comparison, side: SideId): string {
  const ids = demandsOf(comparison, side);
  const { sentences } = comparison[side];
  if (ids.length === 0) return 'none of its sentences';
  const first = ids[0] === sentences[0]?.id ? ', beginning with the first' : '';
  return `${ids.map((id) => id.toUpperCase()).join(', ')} of ${counted(sentences.length, 'sentence')}${first}`;
}
