import { pattern } from '../../pattern.ts';
import { spoken } from '../spoken.ts';
import type { ChineseVoiceRule } from './chinese-sentence.ts';
import { MET } from './talk-words.ts';

/** 去年10月，我们在韩国庆州会见: a talk before this one. */
const EARLIER_TALK = pattern`(?:去年|前年|当年|同年|上个?月|上周|前不久|不久前|一周前|此前)[^。]{0,40}(?:${MET}|访问)`;

/** 双方就恢复合作深入探讨，取得积极成果: what came of it. */
const CAME_OF_IT =
  /^双方(?!还|亦|也|同意|一致|商定)[^。]{2,40}，(?:并)?取得[^，。]{0,8}(?:成果|进展|成效|突破)。?$/;

/** Tells whether a sentence tells of an earlier talk in the mouth of whoever speaks. */
export function tellsOfEarlierTalk(words: string): boolean {
  return EARLIER_TALK.test(words);
}

/** What both did behind an earlier talk that somebody tells of is still that somebody's to tell. */
export const cameOfEarlierTalk: ChineseVoiceRule = ({ words, carried, behindEarlier }) =>
  behindEarlier && carried !== 'both' && CAME_OF_IT.test(words) ? spoken(carried) : null;
