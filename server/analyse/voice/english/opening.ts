import { part } from '../../pattern.ts';

/** With what a phrase before the subject begins: “During”, “Regarding”, “Furthermore”. */
const BEGINS_PHRASE = part`
  In|At|On|During|After|As|For|With|Following|Regarding|Concerning|Turning|Recalling|Noting|
  Also|Further|Finally|Furthermore|Additionally|Moreover|Separately|Lastly`;

/** What may stand before everything else in a sentence: a quotation mark, the number of a point. */
export const MARK = part`["“(]?(?:\d+[.)]\s*)?`;

/** A phrase before the subject, to its last comma: “During the meeting in Geneva, ”. */
export const OPENING = part`${BEGINS_PHRASE}\b[^.;]{0,120}?,\s+`;
