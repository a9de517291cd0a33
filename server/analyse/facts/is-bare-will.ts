import type { ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/** 将, 愿 and 决定 alone, which the lexicon finds wherever some party stands before one of them. */
const BARE = /^(?:将|愿|决定)$/;

/** Who can promise, right before it: “中方|将”, “双方都|愿”, “我们已|决定”. */
const PARTY = /(?:方|我们|我国|两国|两军|政府)[也都还均已亦]{0,2}$/;

/** What one comes to or is left with, nobody promises: “将面临”, “将成为”, “愿看到”, “决定性”. */
const FORETELLS =
  /^(?:会|来|来自|要|是|有|把|被|使|让|给|令|对[^，,；;。]{1,20}(?:造成|带来|产生|构成)|更|无|难|不得|不可|不断|从中|面临|成为|受|付出|承担|失去|失|自食|遭|陷|导致|引发|造成|带来|决定|取决|迎来|迈|进入|步入|获|得|达到?|超过|看到|见到|意|望|景|了|着|性|权|因素|其|自|于|[“「\d一两三四五六七八九十])/;

/** “将经贸问题|政治化”, “将中国|视为”: an object that something is done to, and no time to come. */
const OBJECT =
  /^[^，,；;。]{1,24}(?:[列纳计写]入|[列视看当归定]为|[视看当]作|作为|转[化为]|落到|置于|凌驾|变[成为]|上升|推[向给]|强加|归咎|挂钩|政治化|安全化|工具化|武器化|体现|用于)/;

/**
 * Tells whether the words of a Chinese cue are one of the verbs of will alone, with nobody before them who could promise or
 * nothing behind them that could be promised. False for every other cue.
 */
export function isBareWill({ folded, language }: ReadText, sentence: Span, { start, end }: Span): boolean {
  if (language === 'en' || !BARE.test(folded.slice(start, end))) return false;
  const behind = folded.slice(end, Math.min(sentence.end, end + 40));
  return (
    !PARTY.test(folded.slice(Math.max(sentence.start, start - 6), start)) ||
    FORETELLS.test(behind) ||
    OBJECT.test(behind)
  );
}
