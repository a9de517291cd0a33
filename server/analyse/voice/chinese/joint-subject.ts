import type { WordLists } from '../../../model/word-lists.ts';
import { onceFor } from '../../once-for.ts';
import { part, pattern } from '../../pattern.ts';
import type { Actor } from '../actors.ts';
import type { ChineseSentence } from './chinese-sentence.ts';
import { leaderIn } from './leader.ts';
import { MET } from './talk-words.ts';

/** 把双方共识, 受到两国欢迎: the two are spoken of and do nothing. */
const NOT_JOINT_BEHIND =
  /(?:受到|得到|符合|违背|违反|打破|遵守|恪守|遵循|按照|根据|有利于|造福|事关|关系到|推动|促进|落实|维护|支持|增进|加强|深化|扩大|鼓励|引导|让|使|[把将对被向给为与同和就在由以从于])(?:中.)?$/;

/** 就…, where it is “about” and not “then”. */
const ABOUT = part`就(?!能|会|可以|一定|必须|应|要)`;

/** What both do who talk. 双方达成的共识 is no act of theirs. */
const DID = part`
  一致|同意|认为|商定|${ABOUT}|决定|达成(?!的)|交换|强调|重申|确认|表示|围绕|讨论|回顾|积极评价|欢迎|责成|发表|发布`;

/** Verbs of a joint subject that report what both did; other verbs say what both should do. */
const JOINT_REPORT = pattern`
  ^(?:(?:经贸)?团队[^。]{0,16}[，,])?(?:(?!落实|履行|执行|恪守|恢复)[^，,。应要须需]){0,12}?
  (?:${DID}|还|亦|愿|高度|约定|相互(?!尊重|支持|信任|理解|了解|成就|猜忌|依存|需要|借鉴))`;

const ALSO = part`
  还|也|均|并|都|再次|亦|另|又|仍|同时|随后|共同|进一步|当天|会后|此外|一道|主要|充分|集中|深入|坦诚|详细`;

/** 双方还就…, 双方亦交换意见, 双方一致…: no demand can begin so. */
const REPORTS_AT_ONCE = pattern`
  ^${ALSO}*(?:${DID}|高度评价|认可|成立|建立了|设立|启动|举行|宣布|探讨|交流(?!合作|互鉴)|确定|听取|谈及|签署|见证|
  分享|通报|梳理|检视|盘点|总结|肯定|计划|打算|有意|拟(?:于|在|共同)|会见记者|互致|进行了|开展了|
  对[^，,。应要]{1,40}(?:表示|感到|进行了|交换|予以|达成))`;

/** 双方本着坦诚的态度进行了交流: the manner stands before what was done. */
const IN_A_MANNER =
  /^(?:本着|以|在|按照|根据|通过|经过)[^。；]{2,60}(?:进行了|交换了?|举行了?|开展了|达成(?!的)|讨论了|商定|同意|一致)/;

const SHOULD =
  /^(?:经济|社会|文化|企业|制度|国情|青年|人文|贸易|民间|各界|互信|信任)|^[^，,。]{0,6}?(?:应|要|须|需|必须|可以|就能|就会|才能|可(?=就|在|从|通过|进一步)|有责任|关系|之间|人民|加强|不能|完全|没有理由|都是|同为|互为|都有|同属)/;

/** 两国元首, spoken of by ministers, are others than the two who talk. */
const areLeaders = onceFor((lists: WordLists) => pattern`^(?:两国|中.)?${leaderIn(lists)}`);

/** 希望双方进一步增进了解: what somebody hopes of both. */
const IS_HOPED_OF = /^(?:也|还|真诚|衷心|我)?(?:希望|期待|期盼|相信)(?:同|与)?$/;

/** 第四，双方将…: a point of what both agreed on. */
const POINT = /^第[一二三四五六七八九十]{1,2}[，、,]$/;

/** 50年来，双方达成…: history, told by whoever speaks. */
const OVER_YEARS =
  /^(?:[\d\p{Script=Han}]{0,8}(?:年|世纪)(?:多)?(?:以)?来|建交以来|长期以来|邦交正常化以来)[，,]/u;

/** 习近平主席不久前同拜登总统通电话，双方…: the two of another talk, told by whoever speaks. */
const leadersTalked = onceFor(
  (lists: WordLists) => pattern`
    ${leaderIn(lists)}[^。；;]{0,24}(?:${MET}|通电话|通了话)[^。；;，,]{0,8}[，,]$`,
);

const tellsEarlier = onceFor(({ earlier }: WordLists) => pattern`今年|${earlier}`);

/** What a joint subject makes of its sentence: an act of both, what both should do, or nothing. */
export type JointReading = 'report' | 'position' | null;

/** Reads a joint subject (双方, 两国元首) by what stands before and behind it. */
export function readJoint(
  { sentence, words, ofLeaders, lists }: ChineseSentence,
  actor: Actor,
): JointReading {
  const at = actor.start - sentence.start;
  if (OVER_YEARS.test(words.slice(0, at))) return 'position';
  const name = words.slice(at, actor.end - sentence.start);
  if (NOT_JOINT_BEHIND.test(words.slice(0, at))) return null;
  if (IS_HOPED_OF.test(words.slice(0, at))) return 'position';
  if (POINT.test(words.slice(0, at)) && !SHOULD.test(words.slice(actor.end - sentence.start)))
    return 'report';
  if (!ofLeaders && areLeaders(lists).test(name)) return 'position';
  const before = words.slice(0, at);
  if (leadersTalked(lists).test(before) && (!ofLeaders || tellsEarlier(lists).test(before)))
    return 'position';
  const after = words.slice(actor.end - sentence.start);
  // 近期，双方开展了对话，势头应保持下去: judged by whoever speaks.
  if (LATELY.test(words) && SHOULD_AT_END.test(after)) return 'position';
  return readBoth(after);
}

const LATELY = /^(?:近期|近来|近年来|一段时间以来|去年以来|今年以来|过去)/;
const SHOULD_AT_END = /，[^，。]{0,12}(?:应|要|须|需要)[^，。]{0,20}。?$/;

/** Reads what follows a word for both. */
export function readBoth(after: string): JointReading {
  if (REPORTS_AT_ONCE.test(after)) return 'report';
  if (SHOULD.test(after)) return 'position';
  if (IN_A_MANNER.test(after)) return 'report';
  return JOINT_REPORT.test(after) ? 'report' : null;
}
