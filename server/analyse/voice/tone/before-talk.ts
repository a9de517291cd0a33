import type { Language } from '../../../model/language.ts';
import { isNatureOf } from './points-at-talk.ts';
import { between, type TonePlace } from './tone-place.ts';

/** Words between a word of tone and the talk that tell what kind of talk it was; other adjectives are known by their endings. */
const KIND_OF_TALK =
  /^(?:and|but|yet|if|though|albeit|or|also|at|times|very|highly|most|quite|both|a|an|the|phone|telephone|video|virtual|online|face-to-face|in-person|one-on-one|high-level|first|second|third|round|set|series|of|joint|trade|climate|defen[cs]e|security|summit|conversation|exchange|private|small-group|free|long|short|brief|lengthy|us|u\.s\.)$/;

/** "Constructive political dialogue", "candid, wide-ranging discussions": an adjective more. */
const ADJECTIVE = /^(?:\p{L}+-[\p{L}-]+|\p{L}+(?:al|ic|ive|ful|ous|ary|able|ible|ing|ed|ual|wide))$/u;

/** Words more than these are a matter of their own. */
const MOST_WORDS = 6;

const CHINESE_BETWEEN =
  /^(?:[ 、，,“”"]|的|地|和|与|及|而|又|且|并|以及|很|十分|非常|相当|较为|比较|更|进行了?|举行了?|开展了?|展开了?|富有|具有|富于|有|高效|顺畅|战略性?|双边|电话|视频|高层|高级别|面对面|一次|友善|重要|政治|经贸|外交|双方|两国|直接|专题|小范围|大范围|首次|第[一二三四五六七八九十百]{1,3}[次轮]|新一轮|会晤|会谈|意见|看法|思想|长时间|具体|系统|反复)*$/u;

/** "Open lines of communication", 沟通渠道: a means of talking and no talk. */
const MEANS: Readonly<Record<Language, RegExp>> = {
  en: /^[ -](?:channels?|lines?|mechanisms?|platforms?|process(?:es)?|formats?|partners?|links?)\b/,
  zh: /^(?:的)?(?:渠道|机制|平台|管道|窗口|伙伴|框架|力度|协调|基础上)/,
};

/** 富有成效对话的重要性, "the value of candid talks", "direct talks are essential": a talk that is praised in general. */
const VALUE_OF_TALK: Readonly<Record<Language, RegExp>> = {
  en: /^ (?:is|are|remains?|can|could|should|must|would be|will be)\b/,
  zh: /^的(?:重要|必要|意义|价值|前提|基础|作用|势头)|^(?:对|是)[^，,。]{2,20}(?:重要|必要)/,
};

/** "The good talks between their envoys", "communication between the two militaries", "talks between Kiev and Moscow". */
const OF_OTHERS =
  /^ (?:(?:of|between|among|by) (?:(?:the|their|our|both|two) ){0,2}(?:(?:special |climate |presidential )?envoys|militaries|armed forces|armies|working groups?)|(?:of|between) (?:their|our) (?:two )?(?:presidents|leaders|ministers|heads of state)|between [^.;]{0,30}\b(?:ukraine|kiev|kyiv|israel|hamas|the palestinians))\b/;

/** "An exchange of prisoners" is no exchange of views. */
const OF_THINGS =
  /^ of (?!(?:[\w-]+,? (?:and )?){0,3}(?:views?|opinions?|ideas|thoughts|perspectives|assessments|information|positions)\b)/;

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
  const { language, folded, tone, talk } = place;
  if (talk.start < tone.end || isOfOneItem(place)) return false;
  const after = folded.slice(talk.end, talk.end + 60);
  if (MEANS[language].test(after) || VALUE_OF_TALK[language].test(after) || OF_OTHERS.test(after))
    return false;
  if (/^exchanges?$/.test(folded.slice(talk.start, talk.end)) && OF_THINGS.test(after)) return false;
  if (
    MANNER.test(folded.slice(talk.start, talk.end)) &&
    !TALK_FOLLOWS.test(folded.slice(talk.end, place.sentence.end))
  )
    return false;
  const words = between(place, tone.end, talk.start);
  if (language === 'zh') return CHINESE_BETWEEN.test(words);
  if (/[.;:()]/.test(words.replaceAll('u.s.', ''))) return false;
  if (isNatureOf(words)) return true;
  const kinds = words.split(/[\s,"“”'’–—]+/).filter((word) => word !== '');
  return kinds.length <= MOST_WORDS && kinds.every((word) => KIND_OF_TALK.test(word) || ADJECTIVE.test(word));
}
