import type { WordLists } from '../../../model/word-lists.ts';
import { onceFor } from '../../once-for.ts';
import { pattern } from '../../pattern.ts';
import { spoken } from '../spoken.ts';
import type { EnglishSentence, VoiceRule } from './english-sentence.ts';
import { MARK, OPENING } from './opening.ts';

/** Who is meant by an office without a capital: "the top diplomat". */
const pronounOrOffice = onceFor(
  ({ leader, minister }: WordLists) => pattern`
    ^${MARK}${OPENING}?(?:[Hh]e|[Ss]he|
    [Tt]he (?:top |senior |veteran )?(?:\w+ )?(?:${leader}|${minister}|diplomat|official|leader))\b`,
);

type Opening = Pick<EnglishSentence, 'words' | 'lists'>;

/** “They’ll help us”, behind what China has promised: the other government, set against “us”. */
const THEY_FOR_US = /^They(?: |['’]ll |['’]ve |['’]re )[^.;]{2,60}\b(?:us|our)\b/;

export const theyForUs: VoiceRule = ({ words, lastSingle, post }) =>
  post && lastSingle === 'other' && THEY_FOR_US.test(words) ? spoken('other') : null;

/** "He added …", "The minister noted …" without a name or capital: whoever of the two spoke last; in a post whose author is "I", the other. */
export const pronoun: VoiceRule = ({ words, lists, lastSingle, post }) =>
  opensWithPronoun({ words, lists }) && !joined({ words, lists })
    ? spoken(post ? 'other' : lastSingle)
    : null;

/** "He and Minister Wang agreed …" is both's. */
function joined({ words, lists }: Opening): boolean {
  return /^\s+and\b/.test(words.slice(pronounOrOffice(lists).exec(words)?.[0].length ?? 0));
}

export function opensWithPronoun({ words, lists }: Opening): boolean {
  return pronounOrOffice(lists).test(words);
}
