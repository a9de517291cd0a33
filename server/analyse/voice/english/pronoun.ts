import { part, pattern } from '../pattern.ts';
import { spoken, type VoiceRule } from './english-sentence.ts';
import { MARK, OPENING } from './opening.ts';

/** Who is meant by an office without a capital: "the top diplomat". */
const THE_OFFICIAL = part`
  [Tt]he (?:top |senior |veteran )?(?:\w+ )?
  (?:foreign minister|prime minister|minister|president|premier|diplomat|official|leader)`;

const PRONOUN = pattern`^${MARK}${OPENING}?(?:[Hh]e|[Ss]he|${THE_OFFICIAL})\b`;

/** “They’ll help us”, behind what China has promised: the other government, set against “us”. */
const THEY_FOR_US = /^They(?: |['’]ll |['’]ve |['’]re )[^.;]{2,60}\b(?:us|our)\b/;

export const theyForUs: VoiceRule = ({ words, lastSingle, post }) =>
  post && lastSingle === 'other' && THEY_FOR_US.test(words) ? spoken('other') : null;

/** "He added …", "The minister noted …" without a name or capital: whoever of the two spoke last; in a post whose author is "I", the other. */
export const pronoun: VoiceRule = ({ words, lastSingle, post }) =>
  opensWithPronoun(words) && !joined(words) ? spoken(post ? 'other' : lastSingle) : null;

/** "He and Minister Wang agreed …" is both's. */
function joined(words: string): boolean {
  return /^\s+and\b/.test(words.slice(PRONOUN.exec(words)?.[0].length ?? 0));
}

export function opensWithPronoun(words: string): boolean {
  return PRONOUN.test(words);
}
