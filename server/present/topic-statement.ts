import type { Comparison } from '../model/comparison.ts';
import { otherSide, SIDE_IDS, type SideId } from '../model/side.ts';
import { capital, counted, possessive } from './phrases.ts';
import type { SideNames } from './side-names.ts';

/** Who speaks of a topic and in whose text it is not: one or two sentences, for citing. */
export function toTopicStatement(
  { id, label }: { readonly id: string; readonly label: string },
  comparison: Comparison,
  names: SideNames,
): string {
  const row = comparison.ledger.find(({ topic }) => topic === id);
  const sentencesOf = (side: SideId) => row?.[side].sentences.length ?? 0;
  const silent = SIDE_IDS.filter((side) => sentencesOf(side) === 0);
  if (silent.length === 2) return `“${label}” is in neither text.`;
  const [only] = silent;
  const speaks = (side: SideId) =>
    `${possessive(names[side])} in ${counted(sentencesOf(side), 'sentence')} of ${comparison[side].sentences.length}`;
  if (only === undefined) return `Both texts speak of “${label}”: ${speaks('a')}, ${speaks('b')}.`;
  const other = otherSide(only);
  return `“${label}” is not in ${possessive(names[only])} text. ${capital(possessive(names[other]))} text speaks of it in ${counted(sentencesOf(other), 'sentence')}.`;
}
