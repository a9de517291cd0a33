import { settled, spoken, type VoiceRule } from './english-sentence.ts';

/** "Last November, President Xi and Prime Minister Kishida had a successful meeting": dated before this talk. */
const BEFORE_NOW =
  /^(?:Last (?:week|month|year|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)|Earlier (?:this|in)|Not long ago|Recently|Previously|(?:A|Two|Three|Several|A few|Some) (?:weeks?|months?|years?) ago)\b/;

const LEADERS = /\b(?:President|Prime Minister|Premier|heads of state|leaders|presidents)\b/;

/** What leaders did before the ministers met is told by whoever speaks; it is no contact of this talk. */
export const earlierTalk: VoiceRule = ({ words, ofMinisters, carried }) =>
  ofMinisters && BEFORE_NOW.test(words) && LEADERS.test(words) ? spoken(settled(carried)) : null;
