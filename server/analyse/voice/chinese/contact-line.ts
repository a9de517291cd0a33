import type { Span } from '../../../model/span.ts';
import type { WordLists } from '../../../model/word-lists.ts';
import { onceFor } from '../../once-for.ts';
import { pattern } from '../../pattern.ts';
import { findCue } from '../find-cue.ts';
import { spoken } from '../spoken.ts';
import type { ChineseSentence, ChineseVoiceRule } from './chinese-sentence.ts';
import { leaderIn } from './leader.ts';
import { MEETING, SAYS, TALK, THIS } from './talk-words.ts';

/**
 * 王毅同布林肯通电话: people of both sides are named and nothing is said before. It is asked before the rule for
 * headings, as a wire's dateline (新华社北京1月24日电) runs into the contact line.
 */
export const contactLine: ChineseVoiceRule = (reading) => {
  const contact = findCue(reading, 'contact') ?? spokeByPhone(reading) ?? heldTalks(reading);
  if (contact === null || isTitle(reading)) return null;
  const sides = new Set(reading.actors.filter(({ kind }) => kind !== 'joint').map(({ side }) => side));
  // 以这次会见为契机 names governments alone: the contact needs people.
  const persons = reading.actors.some(({ kind }) => kind === 'person');
  const before = reading.words.slice(0, Math.max(0, contact.start - reading.sentence.start));
  const isContact = sides.size > 1 && persons && !reportsSpeech(before) && !isSpokenOf(reading, contact);
  return isContact ? { voice: 'both', contact: true } : null;
};

/** 何立峰应约与英国财政大臣、对话英方牵头人里夫斯通话: titles stand between. */
const SPOKE_BY_PHONE = /[与同和跟][^，,。；;]{2,60}?(?:视频)?通(?:电)?话(?=[，,。；;（(]|$)/;

function spokeByPhone({ words, sentence }: ChineseSentence): Span | null {
  const match = SPOKE_BY_PHONE.exec(words);
  if (match === null) return null;
  const end = sentence.start + match.index + match[0].length;
  return { start: sentence.start + match.index, end };
}

/** 王毅在北京同加拿大外长阿南德会谈, 同…举行第八轮…高级别战略对话。 The sentence ends with the talks, and nothing in it wishes for them. */
const HELD_TALKS = pattern`
  [与同和跟][^，,。；;]{2,60}?(?:会谈|会晤|会面|举行[^，,。；;]{2,40}(?:${MEETING}|沟通))。?$`;
const WISHES = /[愿拟将待望邀应]|计划|准备|可以|能够/;

function heldTalks({ words, sentence }: ChineseSentence): Span | null {
  const match = HELD_TALKS.exec(words);
  if (match === null || WISHES.test(words)) return null;
  return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
}

/** 习近平会见日本首相: a line without a final mark is a title. */
function isTitle({ words, sentence }: ChineseSentence): boolean {
  return !/[。！？!?.…；;，,）)]["'”’」』]*$/.test(words) && sentence.words < TITLE_WORDS;
}

const TITLE_WORDS = 30;

/** 今年8月，两国领导人通话…: a talk before this one, in the mouth of whoever speaks. */
const opensEarlier = onceFor(
  (lists: WordLists) => pattern`
    ^(?:[^，,。]{0,8}${leaderIn(lists)})?(?:今年|${lists.earlier})`,
);

/** Tells whether somebody who speaks tells of a talk before this one. */
function isEarlier({ words, carried, told, lists }: ChineseSentence): boolean {
  return told && carried !== 'both' && opensEarlier(lists).test(words);
}

/** 习近平主席同特朗普总统保持接触、三次通话: several talks were before this one. “第三次” counts this one. */
const SEVERAL = /(?<!第)[两三四五六七八九十几多数]次(?:通电?话|会[晤见面谈])/;

/** 习近平主席同特朗普总统通话精神: a talk that is spoken of and not reported. */
function isSpokenOf(reading: ChineseSentence, contact: Span): boolean {
  const { words, sentence } = reading;
  const after = words.slice(contact.end - sentence.start);
  const asNoun =
    /通话$/.test(words.slice(0, contact.end - sentence.start)) && !/^(?:[，,。；;（(]|$)/.test(after);
  return asNoun || SEVERAL.test(words) || isEarlier(reading);
}

/** 中方代表王毅同印方代表多瓦尔就边界问题进行了深入沟通, 何立峰与里夫斯共同主持…对话: what the two officials did with each other. */
const DID_TOGETHER = pattern`
  ^[^，,。]{0,80}(?:(?:进行了|举行了|(?<!开)展开了?|开展了)[^，,。]{0,40}(?:${TALK}|交换意见|谈话)|
  共同主持(?:召开|举行)?[^。]{0,60}${MEETING})`;

/** 特别代表第二十四次会晤在新德里举行。 */
const TOOK_PLACE_IN = pattern`
  ${MEETING}(?:\d+日)?(?:今天|当天)?在[^，,。]{1,20}(?:举行|召开|进行)
  (?:。?$|[，,][^，,。]{2,40}(?:参加|出席|主持|与会))`;

/** 中美经济工作组在京举行第三次会议。 Nobody wishes for it, and no minister tells of another's. */
const HELD_MEETING = pattern`
  ^[^，,。]{0,30}(?:[，,][^，,。]{2,30})?(?:工作组|委员会|双方|两国|两军|代表团|团队|牵头人)
  [^，,。]{0,30}(?:举行|召开)了?[^，,。]{0,20}(?:${MEETING}|工作小组会)。?$`;

/** 会议由财政部副部长廖岷与美国财政部副部长尚博共同主持。 */
const WAS_CHAIRED = pattern`^${THIS}?${MEETING}由[^。]{2,70}[与和同、][^。]{2,70}主持`;

/** 蓝佛安与美方代表团进行了交流: with those who came, none of them named. */
const WITH_DELEGATION = pattern`
  [与同和跟][^，,。]{1,8}(?:代表团|工作团队|团队|一行)[^，,。]{0,4}(?:进行|举行|开展)了?[^，,。]{0,20}${TALK}。?$`;

/** 双方同意尽快举行新一轮磋商: still to come. */
const AGREED_ON = /同意|商定|决定|尽[快早]|早日|支持|推动/;

function wasHeld({ words }: ChineseSentence): boolean {
  if (WAS_CHAIRED.test(words)) return true;
  return (
    (HELD_MEETING.test(words) || WITH_DELEGATION.test(words)) && !WISHES.test(words) && !AGREED_ON.test(words)
  );
}

/** A talk that two officials had, or that took place, where no word of contact tells of it. */
export const talkTookPlace: ChineseVoiceRule = (reading) => {
  const { words, actors } = reading;
  if (isEarlier(reading)) return null;
  if ((TOOK_PLACE_IN.test(words) || wasHeld(reading)) && !reportsSpeech(words))
    return { voice: 'both', contact: true };
  const people = actors.filter(({ kind }) => kind === 'person');
  const [first] = people;
  const second = people.find(({ side }) => side !== first?.side);
  if (first === undefined || second === undefined) return null;
  return didTogether(reading, [first, second], /^[^，,。]{0,4}[同与和跟]/, DID_TOGETHER)
    ? { voice: 'both', contact: true }
    : null;
};

/** 应美方邀请，外交部副部长……访问美国: how the two came to meet. A visit still to come is no such thing. */
const INVITED_VISIT = /^应([^，,。；]{2,60})邀请[，,]([^。；]{2,80}?)(?:访问|访华|来华|访[美俄日印英加])/;
const TO_COME = /将|拟|计划|愿/;

/** A visit of one side at the other’s invitation: both’s, and more than a contact. */
export const invitedVisit: ChineseVoiceRule = ({ words, sentence, actors }) => {
  const [, inviter = '', before = ''] = INVITED_VISIT.exec(words) ?? [];
  const named = actors.some(({ start }) => start - sentence.start <= inviter.length);
  return inviter !== '' && named && !TO_COME.test(before) ? spoken('both') : null;
};

/** 王毅还同布林肯就乌克兰问题交换意见: what two officials spoke about. */
const SPOKE_ABOUT = pattern`
  ^[^，,。]{0,8}就[^。；]{2,80}(?:交换了?(?:意见|看法)|进行了[^，,。]{0,12}${TALK})`;

/** Two officials, one with the other, spoke about something: both's, and no contact line. */
export const spokeAbout: ChineseVoiceRule = (reading) => {
  const [first, second] = reading.actors.filter(({ kind }) => kind === 'person');
  if (first === undefined || second === undefined || first.side === second.side) return null;
  if (first.start - reading.sentence.start > 12) return null;
  return didTogether(reading, [first, second], /^[^，,。]{0,4}[同与和跟][^，,。]{0,12}$/, SPOKE_ABOUT)
    ? spoken('both')
    : null;
};

/** Tells whether `joining` stands between two officials, `what` behind them, and nobody spoke before. */
function didTogether(
  { words, sentence }: ChineseSentence,
  [first, second]: readonly [Span, Span],
  joining: RegExp,
  what: RegExp,
): boolean {
  return (
    joining.test(words.slice(first.end - sentence.start, second.start - sentence.start)) &&
    !reportsSpeech(words.slice(0, second.start - sentence.start)) &&
    what.test(words.slice(second.end - sentence.start))
  );
}

/** A contact word late in the sentence, behind a verb of saying, tells of another meeting. */
function reportsSpeech(before: string): boolean {
  return REPORTS.test(before);
}

const REPORTS = pattern`${SAYS}|回顾|赞赏|转达|感谢|祝贺|邀请|介绍|通报|欢迎|[说称][，,：:]`;
