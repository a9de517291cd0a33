import { spoken } from '../spoken.ts';
import type { ChineseVoiceRule } from './chinese-sentence.ts';

/** 我愿…, 我重申…: a leader in the first person. */
export const firstPerson: ChineseVoiceRule = ({ words, carried }) =>
  /^我(?:愿|重申|认为|同|高度|期待)/.test(words) ? spoken(carried === 'other' ? 'other' : 'self') : null;

/** 我同意两国经贸团队保持沟通: whoever says "I" speaks, whatever both are to do. */
export const iThink: ChineseVoiceRule = ({ words, carried }) =>
  /^我(?:们)?(?:也|还)?(?:愿意|同意|认为|希望|重申|相信|期待)/.test(words)
    ? spoken(carried === 'other' ? 'other' : 'self')
    : null;

/** 在边界问题方面，我们就开展常态化管控形成新的共识: what a speaker tells that the two have settled, in whichever talk. */
export const WE_REACHED =
  /^(?:[^。；]{0,40}[，,])?我们(?:已经?|还|也)?就[^。；]{2,160}?(?<!尽[快早]|早日|争取|没有|尚未|未能|能够?|如果?)(?:达成|形成)[^，,。；]{0,8}(?:一致|共识|谅解)/;

export const weReached: ChineseVoiceRule = ({ words }) => (WE_REACHED.test(words) ? spoken('both') : null);

/** 总统先生刚才重申…: what the one who is spoken to has said. */
export const addressed: ChineseVoiceRule = ({ sentence, words, offices: [office], carried }) =>
  office?.start === sentence.start && SIR_SAID.test(words.slice(office.end - office.start))
    ? spoken(carried === 'other' ? 'self' : 'other')
    : null;

const SIR_SAID = /^先生(?:刚才|刚刚|也|还|再次){0,2}(?:重申|表示|强调|提到|指出|承诺)/;

/** 同意保持沟通。 behind what both did goes on with both; 希望…, 应… needs a mouth. */
const AGREED = /^(?:并|还|也)?(?:一致)?(?:同意|商定|决定|重申|强调|认为|表示|约定|责成)/;
const ASKS =
  /^(?:.{0,2}[^，,。]{0,6}?(?:应|要|须|需|必须|可以|有责任|关系|之间|人民|加强|不能|完全)|希望|要|应)/;

/** 同时加强管控，……: goes on with what both have said that they will do. */
const AT_THE_SAME_TIME = /^同时(?:加强|推动|推进|继续|保持|深化|扩大|开展)/;

/** A position behind a sentence about both is the text's own. */
export const positionBehindBoth: ChineseVoiceRule = ({ words, carried, actors }) => {
  if (carried !== 'both' || AGREED.test(words) || AT_THE_SAME_TIME.test(words)) return null;
  return ASKS.test(words) || actors.some(({ kind }) => kind !== 'joint') ? spoken('self') : null;
};
