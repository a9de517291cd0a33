import type { Language } from '../../../model/language.ts';
import type { ReadText } from '../../../model/reading.ts';
import type { Span } from '../../../model/span.ts';
import type { WordLists } from '../../../model/word-lists.ts';
import { onceFor } from '../../once-for.ts';
import { pattern } from '../../pattern.ts';

/** What the next talk will be, or what other people's talks were, is not what this one was. */
const OTHER_TALK: Readonly<Record<Language, (lists: WordLists) => RegExp>> = {
  en: onceFor(
    (lists) => pattern`
      ${lists['to-come']}|${lists.earlier}|\b(?:since|through|yesterday['’]s|welcom(?:e|ed|es|ing)(?! the opportunity)|
      (?<!\bin )keep(?:s|ing)?|kept|(?:views?|recognition|understanding|intention|wish) (?:on|of|for|in) \w+ing)\b`,
  ),
  zh: onceFor(
    (lists) => pattern`
      ${lists['to-come']}|${lists.earlier}|${lists.others}|(?<![响反供相适效感])应(?!对|约|邀|用|急|询)|
      (?<![意志心祝夙])愿(?!景|望)|将(?!近)|\d月(?![\d日])`,
  ),
};

/** "Had …", 进行了…: a talk that took place, whatever is hoped for in the same sentence. */
const TOOK_PLACE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:had|held|conducted|engaged in|enjoyed|completed|concluded|finished|continued (?:a|an|the|their|these)|(?:it|this|which) (?:was|has been))\b(?! (?:to|agreed|decided|hoped|proposed|suggested)\b)[^.;]{0,80}$/i,
  zh: /(?:进行|举行|开展|展开|作|做|交换|有)了[^，,。；]{0,40}$/,
};

/** 就进一步加强沟通坦诚、深入交换了意见: done so, whatever it was about. */
const DONE_BEHIND = /^[^，,。；]{0,16}(?:交换|进行|举行|开展|展开|讨论|探讨|沟通|交流)了/;

/** "Had frank exchanges, and confirmed the importance of …": another talk again behind the one that took place. */
const OTHER_AGAIN =
  /(?:,| and| but) [^.;]{0,60}\b(?:importance of|value of|need (?:for|to)|agreed (?:to|on|that)|hop(?:es?|ed)|look(?:s|ed|ing) forward|call(?:s|ed) for|will|would|should|must)\b/i;

/** What others did, or what came before: 两国气候特使开展了…, "their last talks". */
const EARLIER: Readonly<Record<Language, (lists: WordLists) => RegExp>> = {
  en: onceFor(
    ({ earlier }) =>
      pattern`${earlier}|\b(?:welcom\w*(?! the opportunity)\b|(?:next|future|will|would|should)\b)`,
  ),
  zh: onceFor(({ earlier, others }) => pattern`^${earlier}|${others}|欢迎`),
};

/** "How to handle isolated cases in a calm and professional manner" is no manner of talking. */
const OTHER_MANNER =
  /\b(?:how to|(?:allow|enabl|help)(?:e|s|ed|es)? (?:them|us|both) to|handl(?:e|es|ing)|resolv(?:e|es|ing)|settl(?:e|es|ing)|address(?:es|ing)|manag(?:e|es|ing)|treat(?:s|ing)?|behav\w{0,5}|approach(?:es|ing)?|work(?:ing)? together|ways to|cooperat(?:e|es|ing)|mov(?:e|es|ing) forward|proceed(?:s|ing)?)\b[^,;]{0,80}\bin an? [^;]{0,30}$/i;

/** "Following the productive meeting between the leaders in November": an earlier talk, told by its date or place. */
const AFTER_EARLIER =
  /\b(?:following|after|building on|recalling|referring to) (?:the|their|our|its|a|an) $/i;
const DATED =
  /^[^,.;]{0,80}?\b(?:last|earlier|(?:in|on|of) (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|spring|summer|autumn|winter))\b/;

/** "The constructive dialogue between the ministries will continue": the talk is the subject, and still to come. */
const GOES_ON =
  /^(?:(?!\b(?:agreed|that|which|decided|noted|said|concurred|hoped|and (?:will|would|should))\b)[^.;,]){0,120}?\b(?:will|would|shall|should|must|is to|are to) (?:also )?(?:be )?(?:continued?|resumed?|maintained|held|pursued|sustained|deepened|intensified|go on|carry on|take place|proceed)\b/;
const TOLD_BEFORE = /\b(?:had|held|was|were|been|conducted|described|called)\b/;

/** "Building on the meeting held last month, the two sides had a frank …": what stands before is where they come from. */
const MAIN_CLAUSE =
  /, (?:the two|both) (?:sides|ministers|leaders|presidents|parties|delegations) (?:also |then )?(?:had|held|conducted|engaged in) (?:an? )?(?:very )?(?:[\w-]+,? (?:and )?){0,4}$/;

/**
 * Tells whether a word of tone describes another talk than the one reported: an earlier or a later one, or one of others.
 *
 * @param otherFrom where its sentence begins to tell of another talk, by `findOtherTalk`
 */
export function describesOtherTalk(
  { folded, language, lists }: ReadText,
  sentence: Span,
  tone: Span,
  otherFrom: number,
): boolean {
  if (OTHER_MANNER.test(folded.slice(Math.max(sentence.start, tone.start - 120), tone.start))) return true;
  const head = folded.slice(Math.max(sentence.start, tone.start - 40), tone.start);
  if (AFTER_EARLIER.test(head) && DATED.test(folded.slice(tone.end, sentence.end))) return true;
  if (tone.start < otherFrom) return language === 'en' && goesOn(folded, sentence, tone);
  const before = folded.slice(Math.max(sentence.start, tone.start - 160), tone.start);
  if (MAIN_CLAUSE.test(before)) return false;
  if (language === 'zh' && DONE_BEHIND.test(folded.slice(tone.end, Math.min(sentence.end, tone.end + 24))))
    return EARLIER.zh(lists).test(before);
  const tookPlace = TOOK_PLACE[language].exec(before);
  return tookPlace === null || EARLIER[language](lists).test(before) || OTHER_AGAIN.test(tookPlace[0]);
}

/** Tells whether a word of tone that opens its sentence describes a talk that will go on. */
function goesOn(folded: string, sentence: Span, tone: Span): boolean {
  return (
    tone.start - sentence.start < 60 &&
    !TOLD_BEFORE.test(folded.slice(sentence.start, tone.start)) &&
    GOES_ON.test(folded.slice(tone.end, Math.min(sentence.end, tone.end + 160)))
  );
}

/** Where a sentence begins to tell of another talk than the one reported, or its end. */
export function findOtherTalk({ folded, language, lists }: ReadText, { start, end }: Span): number {
  const other = OTHER_TALK[language](lists).exec(folded.slice(start, end));
  return other === null ? end : start + other.index + other[0].length;
}
