import type { Comparison } from '../model/comparison.ts';
import { counted } from '../model/counted.ts';
import { concernsOf, demandsOf } from '../model/demands.ts';
import { sentenceNumbers } from '../model/sentence-numbers.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';

type Names = Readonly<Record<SideId, string>>;

/** Who asked for the talk, and by whose text: "Sarune (according to B)"; each version where the two differ. */
export function askedBy({ facts: { requests } }: Comparison, names: Names): string {
  const versions = ([...SIDE_IDS, 'both'] as const).flatMap((who) => {
    const told = SIDE_IDS.filter((side) => requests[side]?.side === who).map((side) => side.toUpperCase());
    const asked = who === 'both' ? 'both' : names[who];
    return told.length === 0 ? [] : [`${asked} (according to ${told.join(' and ')})`];
  });
  return versions.length === 0 ? 'not stated in either text' : versions.join('; ');
}

/**
 * Which sentences of a side ask, oppose or warn: "B2, B4 of 5 sentences, beginning with the first"; where none does, which
 * express concern, so that nobody takes a complaint for silence.
 */
export function demandPhrase(comparison: Comparison, side: SideId): string {
  const ids = demandsOf(comparison, side);
  const { sentences } = comparison[side];
  if (ids.length === 0) {
    const concerns = concernsOf(comparison, side);
    const none = 'none of its sentences';
    return concerns.length === 0 ? none : `${none}, but expresses concern in ${sentenceNumbers(concerns)}`;
  }
  const first = ids[0] === sentences[0]?.id ? ', beginning with the first' : '';
  return `${sentenceNumbers(ids)} of ${counted(sentences.length, 'sentence')}${first}`;
}
