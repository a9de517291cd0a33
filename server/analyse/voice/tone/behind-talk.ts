import type { Language } from '../../../model/language.ts';
import type { WordLists } from '../../../model/word-lists.ts';
import { onceFor } from '../../once-for.ts';
import { pattern } from '../../pattern.ts';
import { between, type TonePlace } from './tone-place.ts';

/**
 * "The talks with Wang on trade, which lasted two hours, were both candid and …": a verb stands between. No word of a list
 * that repeats may be read in two ways ("fairly" is `[a-z]+ly` already), or a run of them is tried in all combinations.
 */
const SAID_OF: Readonly<Record<Language, RegExp>> = {
  en: /^['’"”]?(?:,? (?:with|between|on|about|in|at|of|over|from|among|which|that|today|yesterday|lasting|lasted)\b[^.;:]{0,90}?)?,? ?(?:\b(?:was|were|is|are|be|been|being|has|have|had|proved|proven|remained|as|to be|in an?|(?:concluded|ended|closed|finished|began|opened) (?:in|on|with) an?|(?:took|adopted|followed|maintained) an?|:)(?: |,|$)|: )(?:\b(?:both|very|also|most|[a-z]+ly|at the same time|quite|rather|indeed|overall|always|again|been|be|a|an|one|and|but|yet|described|characteri[sz]ed|seen|considered|deemed|as|said|to|conducted|held|in|call|conversation|discussion|meeting|exchange|spirit|atmosphere|manner|tone|the|of|by|sides|leaders|ministers|presidents|participants|good|long|lengthy|brief|short|which)\b|[ ,"“”‘’])*$/,
  zh: /^(?:[ 、，,“”"]|是|为|有|的|都|很|十分|非常|相当|较为|更加|总体上?|整体|气氛|氛围|也|既|又|且|和|而且|并且|具有|富有|富于|了|一次|取得圆满|进行得|开展得|开得|谈得|期间|过程|被认为)*$/,
};

/** Calling "the conversation “pragmatic and constructive”": the naming verb stands before, and nothing between. */
const namesIt = onceFor(({ naming }: WordLists) => pattern`${naming}[^.;:]{0,60}$`);

const NAMED = /^ ?(?:["“'‘]|as |to be |[ ,]|and |both |very |highly )+$/;

/** "Spoke frankly", "discussed in detail", "exchanged views on trade in depth": an adverb behind its verb. */
const VERB = /^(?:(?:was|were) (?:also )?)?(?:discussed|spoke|speak|exchanged|talked|communicated)$/;
const ADVERB = /^(?:in[ -]|(?!timely|friendly)\p{L}+ly$)/u;
/** "Discussed in detail the state of …": what was discussed may follow at once. */
const IN_DEPTH = /^in[ -]/;
/** "Discussed candidly their differences": what was discussed stands behind the adverb. */
const STANDS_BETWEEN = /^ (?:the|their|our|these|those|how|issues|matters|a|an)\b/;
const BEHIND_VERB = /^(?: [^.;]{2,80})? $/;
const ADVERB_ENDS = /^(?:[,.;]|$| (?:on|about|and|with|over|to)\b)/;

/** "Exchanged candid, in-depth views": the talk is the exchange. */
const EXCHANGE = /^exchang\w+$/;
const ofViews = onceFor(
  ({ views }: WordLists) => pattern`^(?:[ ,]|and |(?!and )\p{L}+(?:[- ]\p{L}+)?, )*(?:[\p{L}-]+ )?${views}`,
);

/** "The meeting was …", "this call has been …": the very talk, of which one side may speak as well. */
const THIS_TALK: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|this|these|their|our|my|today['’]s)(?: [\w-]+){0,2} $/i,
  zh: /(?:此次|这次|本次|今天的|这是一次|今日|此轮|本轮|这轮|这场)[^，,。]{0,6}$|(?:双方|团队|我们|彼此)(?:之间)?的$/,
};

/** "Dialogue and practical cooperation": the word behind the talk belongs to what follows it. */
const OF_SOMETHING_ELSE =
  /^ (?:and \w+ )?(?:cooperation|relations?|relationships?|ties|measures|steps|partnership|actions?|issues?|progress|results|role|opportunity)\b/;

/** "The talks were candid": of a talk that is over, whatever else the sentence looks forward to. */
const IS_OVER = /\b(?:was|were|has been|have been|had been|proved)\b/;

/** "Both presidents agreed that the meeting is candid": judged in the present, as translators put it. */
const JUDGED =
  /\b(?:agreed|agree|believed?|said|noted|considered?|felt|thought|held) (?:that )?(?:the|this|their|today['’]s) (?:[\w-]+ )?$/;
const IS = /^ (?:is|are)\b/;

export function isOver(place: TonePlace): boolean {
  const { folded, sentence, talk } = place;
  const verb = between(place, talk.end, place.tone.start);
  return IS_OVER.test(verb) || (IS.test(verb) && JUDGED.test(folded.slice(sentence.start, talk.start)));
}

/** Tells whether the word of tone is said of the talk before it: "the meeting was candid", 会谈是坦诚的. */
export function describesFromBehind(place: TonePlace): boolean {
  const { language, lists, folded, tone, talk } = place;
  if (talk.end > tone.start || OF_SOMETHING_ELSE.test(folded.slice(tone.end, tone.end + 40))) return false;
  const words = between(place, talk.end, tone.start);
  if (SAID_OF[language].test(words)) return language === 'en' || ends(place);
  if (EXCHANGE.test(folded.slice(talk.start, talk.end)) && /^(?: |,|and|of|an?)*$/.test(words))
    return ofViews(lists).test(folded.slice(tone.end, tone.end + 60));
  const isAdverb = ADVERB.test(folded.slice(tone.start, tone.end));
  if (isAdverb && VERB.test(folded.slice(talk.start, talk.end)) && BEHIND_VERB.test(words))
    return (
      IN_DEPTH.test(folded.slice(tone.start, tone.end)) ||
      ADVERB_ENDS.test(folded.slice(tone.end, tone.end + 10)) ||
      STANDS_BETWEEN.test(folded.slice(tone.end, tone.end + 12))
    );
  return language === 'en' && NAMED.test(words) && namesIt(lists).test(wordsBefore(place));
}

/** 会谈坦诚。, 会谈坦诚、深入: nothing is done in that way, as in 讨论深入落实…. */
const CHINESE_ENDS = /^(?:$|[，,。；;、！!”"）)\s]|的|地|和|且|而|并|又|及|与)/;

function ends({ folded, tone, tones }: TonePlace): boolean {
  return (
    CHINESE_ENDS.test(folded.slice(tone.end, tone.end + 1)) || tones.some(({ start }) => start === tone.end)
  );
}

/** "Welcomed the opportunity to speak candidly": of this talk, in the mouth of one. */
const OPPORTUNITY = /\bopportunity (?:to|for) $/;

/** Tells whether the words before the talk point at the very talk that the text reports. */
export function isThisTalk(place: TonePlace): boolean {
  const before = wordsBefore(place);
  return (
    THIS_TALK[place.language].test(before) ||
    (place.language === 'en' && (namesIt(place.lists).test(before) || OPPORTUNITY.test(before)))
  );
}

function wordsBefore({ folded, sentence, talk }: TonePlace): string {
  return folded.slice(Math.max(sentence.start, talk.start - 90), talk.start);
}
