import { isAbbreviated } from './abbreviations.ts';
import { joinWhere, type SentencePass } from './fragment.ts';

/** Joins what was cut after an abbreviation: "Gen. | Milley", "Oct. | 26", "Res. | No. | 5". */
export const joinAbbreviations: SentencePass = (fragments, { text }) =>
  joinWhere(fragments, text, isAbbreviated);
