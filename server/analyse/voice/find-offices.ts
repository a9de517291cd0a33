import type { Hit, OfficeHit } from '../../model/hit.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';

/**
 * Finds the offices that a sentence names, by place, none within another. English ones count with a capital alone (“the
 * Minister” is one of those who talk, “the ministers” may be anybody) and end before a possessive ’s.
 */
export function findOffices({ hits }: ReadSentence, { text, language }: ReadText): readonly OfficeHit[] {
  const offices = hits.filter(isOffice);
  if (language === 'zh') return offices;
  return offices.flatMap((hit) => {
    const words = text.slice(hit.start, hit.end);
    if (!/^\p{Lu}/u.test(words)) return [];
    return OWNS.test(words) ? [{ ...hit, end: hit.end - "'s".length }] : [hit];
  });
}

const OWNS = /['’]s$/;

function isOffice(hit: Hit): hit is OfficeHit {
  return hit.kind === 'office';
}
