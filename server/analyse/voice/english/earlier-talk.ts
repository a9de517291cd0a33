import { settled, spoken, type VoiceRule } from './english-sentence.ts';

/** "Last November, President Xi and Prime Minister Kishida had a successful meeting": dated before this talk. */
const BEFORE_NOW =
  /^(?:Last (?:week|month|year|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)|Earlier (?:this|in)|Not long ago|Recently|Previously|(?:A|Two|Three|Several|A few|Some) (?:weeks?|months?|years?) ago)\b/;

/** "In August this year, the leaders had a phone call", behind somebody’s words; an opening may date this talk so. */
const IN_MONTH =
  /^In (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const LEADERS = /\b(?:President|Prime Minister|Premier|heads of state|leaders|presidents)\b/;

/** "President Xi and Prime Minister Carney exchanged letters": leaders as the subject of an account. */
const LEADERS_DID =
  /^(?:President|Prime Minister|Premier) [^,.;]{2,40} and (?:the )?(?:\p{L}+ )?(?:President|Prime Minister|Premier) \p{Lu}/u;

/** "The premiers of the two countries held a meeting not long ago". */
const LEADERS_DID_BEFORE =
  /^The (?:two )?(?:presidents|premiers|prime ministers|leaders|heads of state|heads of government)\b[^;]{0,200}\b(?:not long ago|recently|earlier|last (?:week|month|year)|(?:days|weeks|months) ago)\b/;

/** "Wang said that not long ago, President Xi and Prime Minister Carney held a meeting". */
const RECALLS =
  /\b(?:not long ago|(?:days|weeks?|months?) ago|last (?:week|month|year|\p{Lu}\p{Ll}+)|earlier this (?:year|month)|since)\b[^;]{0,120}\b(?:President|Prime Minister|Premier|leaders|heads of state)\b[^;]{0,120}\b(?:met|meeting|call|conversation|talks|summit)\b/u;

/** "The two sides reached important consensus": what the leaders did there. */
const THERE =
  /^(?:They|(?:The two|Both) (?:sides|leaders|premiers|presidents)) (?:also |both |have |had )?(?:reached|agreed|provided|exchanged|decided|confirmed|reaffirmed|charted)\b/;

/** Tells whether a sentence recalls a meeting of the leaders, of which the next one may go on to tell. */
export function recallsLeaders(words: string): boolean {
  return RECALLS.test(words);
}

/** What leaders did before the ministers met is told by whoever speaks; it is no contact of this talk. */
export const earlierTalk: VoiceRule = ({ words, ofMinisters, carried, heard, recalled }) =>
  ofMinisters &&
  (((BEFORE_NOW.test(words) || (heard && IN_MONTH.test(words))) && LEADERS.test(words)) ||
    (heard && (LEADERS_DID.test(words) || LEADERS_DID_BEFORE.test(words))) ||
    (recalled && THERE.test(words)))
    ? spoken(settled(carried))
    : null;
