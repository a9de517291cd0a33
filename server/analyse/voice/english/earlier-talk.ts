import { part, pattern } from '../../pattern.ts';
import { spoken } from '../spoken.ts';
import { settled, type VoiceRule } from './english-sentence.ts';
import { AGREED, MONTH, TALK } from './talk-words.ts';

/** "Last November, President Xi and Prime Minister Kishida had a successful meeting": dated before this talk. */
const BEFORE_NOW = pattern`
  ^(?:Last (?:week|month|year|spring|summer|autumn|fall|winter|${MONTH})|
  Earlier (?:this|in)|Not long ago|Recently|Previously|(?:A|Two|Three|Several|A few|Some) (?:weeks?|months?|years?) ago)\b`;

/** "In August this year, the leaders had a phone call", behind somebody’s words; an opening may date this talk so. */
const IN_MONTH = pattern`^In ${MONTH}\b`;

const LEADER = part`President|Prime Minister|Premier`;
const LEADERS = pattern`\b(?:${LEADER}|heads of state|leaders|presidents)\b`;

/** "President Xi and Prime Minister Carney exchanged letters": leaders as the subject of an account. */
const LEADERS_DID = pattern`^${LEADER} [^,.;]{2,40} and (?:the )?(?:\p{L}+ )?${LEADER} \p{Lu}`;

/** "The premiers of the two countries held a meeting not long ago". */
const LEADERS_DID_BEFORE = pattern`
  ^The (?:two )?(?:presidents|premiers|prime ministers|leaders|heads of state|heads of government)\b[^;]{0,200}
  \b(?:not long ago|recently|earlier|last (?:week|month|year)|(?:days|weeks|months) ago)\b`;

const NOT_LONG_AGO = part`
  not long ago|(?:days|weeks?|months?) ago|last (?:week|month|year|\p{Lu}\p{Ll}+)|earlier this (?:year|month)|since`;

/** "Wang said that not long ago, President Xi and Prime Minister Carney held a meeting". */
const RECALLS = pattern`
  \b${NOT_LONG_AGO}\b[^;]{0,120}\b(?:${LEADER}|leaders|heads of state)\b[^;]{0,120}\b(?:met|${TALK}|summit)\b`;

/** "The two sides reached important consensus": what the leaders did there. */
const THERE = pattern`
  ^(?:They|(?:The two|Both) (?:sides|leaders|premiers|presidents)) (?:also |both |have |had )?
  (?:${AGREED}|provided|charted)\b`;

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
