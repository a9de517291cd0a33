import type { Language } from '../../../model/language.ts';
import type { WordLists } from '../../../model/word-lists.ts';
import { onceFor } from '../../once-for.ts';
import { pattern } from '../../pattern.ts';
import { isNatureOf } from './points-at-talk.ts';
import { between, type TonePlace } from './tone-place.ts';

/** Words between a word of tone and the talk that tell what kind of talk it was; other adjectives are known by their endings. */
const kindOfTalk = onceFor(
  (lists: WordLists) => pattern`
    ^(?:and|but|yet|if|though|albeit|or|also|at|times|very|highly|most|quite|both|a|an|the|of|us|u\.s\.|
    ${lists['kind-of-talk']})$`,
);

/** "Constructive political dialogue", "candid, wide-ranging discussions": an adjective more. */
const ADJECTIVE = /^(?:\p{L}+-[\p{L}-]+|\p{L}+(?:al|ic|ive|ful|ous|ary|able|ible|ing|ed|ual|wide))$/u;

/** Words more than these are a matter of their own. */
const MOST_WORDS = 6;

const chineseBetween = onceFor(
  (lists: WordLists) => pattern`
    ^(?:[ 、，,“”"]|的|地|和|与|及|而|又|且|并|以及|很|十分|非常|相当|较为|比较|更|进行了?|举行了?|开展了?|展开了?|
    富有|具有|富于|有|双方|两国|一次|第[一二三四五六七八九十百]{1,3}[次轮]|${lists['kind-of-talk']}|${lists.views})*$`,
);

/** "Open lines of communication", 沟通渠道: a means of talking and no talk. */
const meansOfTalk = onceFor((lists: WordLists) => pattern`^(?:[ -]|的)?${lists['means-of-talk']}`);

/** 富有成效对话的重要性, "the value of candid talks", "direct talks are essential": a talk that is praised in general. */
const VALUE_OF_TALK: Readonly<Record<Language, RegExp>> = {
  en: /^ (?:is|are|remains?|can|could|should|must|would be|will be)\b/,
  zh: /^的(?:重要|必要|意义|价值|前提|基础|作用|势头)|^(?:对|是)[^，,。]{2,20}(?:重要|必要)/,
};

/** "The good talks between their envoys", "communication between the two militaries", "talks between Kiev and Moscow". */
const ofOthers = onceFor(
  ({ others, warring }: WordLists) => pattern`
    ^ (?:(?:of|between|among|by) (?:(?:the|their|our|both|two) ){0,2}${others}|
    (?:of|between) (?:their|our) (?:two )?(?:presidents|leaders|ministers|heads of state)\b|
    between [^.;]{0,30}${warring})`,
);

/** "An exchange of prisoners" is no exchange of views. */
const ofThings = onceFor(({ views }: WordLists) => pattern`^ of (?!(?:[\w-]+,? (?:and )?){0,3}${views})`);

/** 本着坦诚的态度进行了…: a manner of talking, where a talk follows; 以务实态度看待 is none. */
const MANNER = /^(?:态度|精神)$/;
const TALK_FOLLOWS =
  /^[，,]?[^。；]{0,60}(?:进行了|举行了?|交换了?|讨论了|开展了|展开了|作了|会谈|会晤|交流|沟通)/;

/**
 * "Building on a candid dialogue on AI", "agreed on visits, and had positive discussions on flights", "in detailed
 * discussions on Hong Kong, he …": what one item of the agenda was, and not the talk.
 */
const OF_ONE_ITEM =
  /(?:\band (?:also |then )?(?:had|held|engaged in)|^\W*(?:building on|following|given|drawing on|in|during)) (?:an? |the |their )?(?:very )?(?:[\w-]+,? (?:and )?){0,4}$/;
const ON_ITEM =
  /^ (?:on|about|regarding|concerning|over) (?!(?:a |an |the |both |all )?(?:[\w-]+ )?(?:range|bilateral|regional|global|international|key|relations|ties|relationship|issues|matters|priorities)\b)/;

function isOfOneItem({ language, folded, sentence, tone, talk }: TonePlace): boolean {
  return (
    language === 'en' &&
    ON_ITEM.test(folded.slice(talk.end, talk.end + 60)) &&
    OF_ONE_ITEM.test(folded.slice(Math.max(sentence.start, tone.start - 80), tone.start))
  );
}

/** Tells whether the word of tone stands right before the talk, as its adjective or adverb: "a candid and constructive discussion", 坦诚深入交换意见. */
export function describesFromBefore(place: TonePlace): boolean {
  const { language, lists, folded, tone, talk } = place;
  if (talk.start < tone.end || isOfOneItem(place)) return false;
  const after = folded.slice(talk.end, talk.end + 60);
  if (meansOfTalk(lists).test(after) || VALUE_OF_TALK[language].test(after) || ofOthers(lists).test(after))
    return false;
  if (/^exchanges?$/.test(folded.slice(talk.start, talk.end)) && ofThings(lists).test(after)) return false;
  if (
    MANNER.test(folded.slice(talk.start, talk.end)) &&
    !TALK_FOLLOWS.test(folded.slice(talk.end, place.sentence.end))
  )
    return false;
  const words = between(place, tone.end, talk.start);
  if (language === 'zh') return chineseBetween(lists).test(words);
  if (/[.;:()]/.test(words.replaceAll('u.s.', ''))) return false;
  if (isNatureOf(words)) return true;
  const kinds = words.split(/[\s,"“”'’–—]+/).filter((word) => word !== '');
  return (
    kinds.length <= MOST_WORDS && kinds.every((word) => kindOfTalk(lists).test(word) || ADJECTIVE.test(word))
  );
}
