import { part, pattern } from '../../pattern.ts';
import { spoken } from '../spoken.ts';
import type { ChineseVoiceRule } from './chinese-sentence.ts';
import { MEETING, TALK, THIS } from './talk-words.ts';

const BOTH = part`双方|中.元首|两人|(?:两国|两位)(?:元首|领导人|外长)`;

/** What a talk was, or was about: 持续, 坦诚, 聚焦. */
const WAS = part`
  持续|历时|是|为|气氛|很|十分|坦诚|坦率|富有|具有|聚焦|围绕|涉及|涵盖|进行|全面|深入|务实|积极|建设性|友好|
  在\p{Script=Han}{0,12}(?:气氛|氛围)`;

/** 此次会谈是坦诚的, 会晤持续了三个多小时, 两位元首的交流全面深入: the talk itself is the subject. */
const TALK_IS_SUBJECT = pattern`^${THIS}?的?(?:${BOTH}的?)?${TALK}${WAS}`;

/** 这是一次坦诚、务实的会谈: the talk is what it was. */
const IT_WAS_A_TALK = pattern`^这(?:是|确实是|无疑是)一[次场轮][^，,。；]{1,30}的?${TALK}`;

/** 六项具体成果包括…, 达成的共识包括…: what both settled. */
const OUTCOMES_ARE = pattern`
  ^(?:(?:此次|本次|这些|双方|会谈|主要|达成|取得)的?)*(?:[\d一二三四五六七八九十两多]+(?:项|点|条))?
  (?:重要|具体|主要|积极|务实)*(?:成果|共识|共同认识)(?:主要)?(?:包括|涵盖|涉及)`;

/** 会议回顾了元首会晤，围绕…开展深入讨论: what those who met did. */
const MEETING_DID = pattern`
  ^${THIS}?${MEETING}(?:还|也|一致|认真|深入|充分)*
  (?:回顾|讨论|听取|审议|总结|交流|围绕|聚焦|认为|决定|商定|强调|同意|就[^，,。]{2,60}(?:进行|开展|交换|达成))`;

export const talkIsSubject: ChineseVoiceRule = ({ words, carried }) =>
  (TALK_IS_SUBJECT.test(words) ||
    MEETING_DID.test(words) ||
    OUTCOMES_ARE.test(words) ||
    IT_WAS_A_TALK.test(words)) &&
  carried !== 'other'
    ? spoken('both')
    : null;
