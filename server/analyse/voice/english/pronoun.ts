import { spoken, type VoiceRule } from './english-sentence.ts';

const PRONOUN =
  /^(?:["“(]?)(?:\d+[.)]\s*)?(?:(?:In|At|During|On|Regarding|Concerning|Finally|Furthermore|Additionally|Moreover|Also|After|As|Separately|For|Lastly|Further|In addition|During)\b[^.;]{0,100}?,\s+)?([Hh]e|[Ss]he)\b/;

/** "He added …": whoever of the two spoke last. */
export const pronoun: VoiceRule = ({ words, lastSingle }) =>
  opensWithPronoun(words) ? spoken(lastSingle) : null;

export function opensWithPronoun(words: string): boolean {
  return PRONOUN.test(words);
}
