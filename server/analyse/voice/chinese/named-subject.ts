import type { WordLists } from '../../../model/word-lists.ts';
import { onceFor } from '../../once-for.ts';
import { pattern } from '../../pattern.ts';
import type { Actor } from '../actors.ts';
import { spoken } from '../spoken.ts';
import type { SentenceVoice } from '../voice-sentences.ts';
import {
  type ChineseSentence,
  type ChineseVoiceRule,
  isObject,
  SUBJECT_REACH,
  speaks,
} from './chinese-sentence.ts';
import { readBoth, readJoint } from './joint-subject.ts';

/** What makes one's own government the speaker: 中方愿…, 中方反对…. */
const OWN_SPEAKS =
  /^[^，,]{0,4}(?:表示|强调|重申|愿|反对|欢迎|希(?![腊拉伯])|坚决|坚定|一贯|始终|赞赏|支持|同意|将|认为|高度|奉行|主张|敦促|要求|注意到|对此|从不|无意|没有|绝不|不|就|向|阐明|表明|阐述|提出|通报|介绍|表达)/;

/**
 * What makes the other government one: 美方应… is what the speaker asks of it. The 将 of 美方将900多个企业列入清单 is
 * no “will” but a 把: what it did is told, by whoever speaks.
 */
const otherSpeaks = onceFor(
  (lists: WordLists) => pattern`
    ^(?:方面|政府)?(?:还|也|则|亦|再次|均|同样|明确)?(?:将(?!.{0,4}问题|[^，,。；;]{1,24}${lists['done-to']})|
    表示|重申|强调|指出|称|同意|承诺|赞赏|感谢|欢迎|希(?![腊拉伯])|期待|愿|表达了|介绍了|通报了|阐述了|提出[，,]|高度重视|致力于|理解)`,
);

/** Before a government that speaks stands nothing but a number, a time, a place or 此外: 我们注意到英方表示… is one's own. */
const OPENS_CLAUSE =
  /^(?:[一二三四五六七八九十]{1,2}、|\d{1,2}[.．、] ?)?(?:(?:[一二三四五六七八九十]是|第[一二三四五]|首先|其次|会谈|会见|会晤|通话|其间|期间|此外|同时|对此|当天|另外)\p{Script=Han}{0,4}|[^，,]*[，,])?$/u;

/** 合作不可能脱离大环境，美方希望…，但…: what the other hopes is taken up to answer it. */
const ARGUES = /(?:不可能|不能|离不开|脱离不了|不应)[^。；;]*[，,]$/;

/** 美方希望合作成为绿洲，但如周围都是荒漠，…: the same, with the condition behind it. */
const ANSWERED_WITH = /[，,]但(?:如果?|若|前提是|这需要|这取决于)/;

/** The first of those named who stands as subject decides; 双方应… is left to whoever speaks. */
export const namedSubject: ChineseVoiceRule = (reading) => {
  const { sentence, words, actors, carried } = reading;
  for (const actor of actors) {
    const at = actor.start - sentence.start;
    if (at > SUBJECT_REACH) break;
    const before = words.slice(0, at);
    if (actor.kind === 'joint') {
      const joint = readJoint(reading, actor);
      if (joint === 'report') return spoken('both');
      if (joint === 'position') return spoken(carried === 'both' ? 'self' : carried);
      continue;
    }
    if (isObject(before)) continue;
    if (actor.kind === 'person' && speaks(reading, actor) && !isToldOf(reading, actor))
      return spoken(actor.side);
    const found = actor.kind === 'party' ? governmentSpeaks(reading, actor, before) : null;
    if (found !== null) return found;
  }
  return null;
};

/** 拜登总统多次表示…, in a talk of ministers: what a leader said elsewhere is told by whoever speaks. */
function isToldOf({ offices, ofLeaders, carried, told }: ChineseSentence, actor: Actor): boolean {
  if (ofLeaders || !told || carried !== 'self') return false;
  return offices.some(({ id, start, end }) => id === 'leader' && (start === actor.end || end === actor.end));
}

function governmentSpeaks(
  { sentence, words, lists, carried }: ChineseSentence,
  actor: Actor,
  before: string,
): SentenceVoice | null {
  const after = words.slice(actor.end - sentence.start);
  if (actor.side === 'self') return OWN_SPEAKS.test(after) && carried !== 'other' ? spoken('self') : null;
  if (ARGUES.test(before) && /，但/.test(after)) return null;
  if (carried === 'self' && ANSWERED_WITH.test(after)) return null;
  return OPENS_CLAUSE.test(before) && otherSpeaks(lists).test(after) ? spoken('other') : null;
}

/** 回顾《巴黎协定》的目标，…，双方对…表示欢迎: what both go by stands before them. */
const GOING_BY =
  /^(?:回顾|忆及|重申|考虑到|注意到|鉴于|基于)[^。；]{4,120}?[，,](?:双方|两国)(?![^，,。]{0,4}(?:元首|领导人|人民|关系))/;

/** 双方一致认为…, where the cue does not stand as an actor. */
export const bothOpens: ChineseVoiceRule = ({ words, ofLeaders }) => {
  const [goingBy] = GOING_BY.exec(words) ?? [];
  if (goingBy !== undefined && readBoth(words.slice(goingBy.length)) === 'report') return spoken('both');
  const [both] = /^(?:双方|两国元首|两国领导人|两国外长)/.exec(words) ?? [];
  if (both === undefined || (!ofLeaders && /元首|领导人/.test(both))) return null;
  return readBoth(words.slice(both.length)) === 'report' ? spoken('both') : null;
};
