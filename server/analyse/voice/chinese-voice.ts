import type { Voice } from '../../model/comparison.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';
import type { Actor, FindActors } from './actors.ts';
import type { SentenceVoice } from './voice-sentences.ts';

/** A subject stands at the opening of a Chinese sentence, behind at most a date or a phrase of place. */
const SUBJECT_REACH = 26;

/** Between a speaker and the verb of saying: a title, 还, 再次, 在会谈中. */
const VERB_REACH = 12;

/** 同美方…, 如果美方…, 希望美方…: what follows is not who speaks. */
const NOT_SUBJECT_BEHIND = /(?:[同与和对向给为把被]|如果|若|只要|希望|敦促|要求|呼吁|正告)[^，,]{0,8}$/;

/** 把双方共识, 受到两国欢迎: the two are spoken of and do nothing. */
const NOT_JOINT_BEHIND =
  /(?:受到|得到|符合|有利于|造福|事关|关系到|推动|促进|落实|维护|支持|增进|加强|深化|扩大|鼓励|引导|让|使|[把将对被向给为与同和就在由以从于])(?:中.)?$/;

/** Verbs of a joint subject that report what both did; other verbs say what both should do. */
const JOINT_REPORT =
  /^(?:(?:经贸)?团队[^。]{0,16}(?:，|,))?(?:(?!落实|履行|执行|恪守|恢复)[^，,。应要须需]){0,12}?(?:一致|同意|认为|商定|就|还|亦|决定|达成(?!的)|交换|强调|重申|确认|表示|围绕|讨论|回顾|积极评价|欢迎|愿|责成|高度|约定|相互)/;

/** 双方还就…, 双方亦交换意见, 双方一致…: no demand can begin so. 双方达成的共识 is no act of both. */
const REPORTS_AT_ONCE =
  /^(?:还|也|均|并|都|再次|亦|另|又|仍|同时|随后|共同|进一步)*(?:就|一致|同意|认为|商定|决定|强调|重申|确认|达成(?!的)|围绕|高度评价|积极评价|认可|表示|成立|建立了|设立|启动|举行|宣布|讨论|探讨|交换|交流|确定|宣布|回顾|欢迎|听取|责成|谈及|签署|见证|互致|对[^，,。应要]{1,12}(?:表示|感到))/;

const SHOULD = /^[^，,。]{0,6}?(?:应|要|须|需|必须|可以|有责任|关系|之间|人民|加强|不能|完全)/;

/**
 * Like `englishVoices`, except that a Chinese readout gives its counterpart whole paragraphs (布林肯表示…): that
 * voice holds through the paragraph and no further. 美方 as subject speaks only with a verb of saying; 美方应… is
 * what the speaker asks of it.
 */
export function chineseVoices(read: ReadText, findActors: FindActors): readonly SentenceVoice[] {
  let last: Voice = 'self';
  let paragraph = -1;
  return read.sentences.map((sentence) => {
    const fresh = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    const carried: Voice = fresh || last === 'none' ? 'self' : last;
    const words = read.folded.slice(sentence.start, sentence.end);
    const found = voiceOf(sentence, words, findActors(sentence), carried);
    if (found.voice !== 'none') last = found.voice === 'both' ? (fresh ? 'both' : found.voice) : found.voice;
    return found;
  });
}

function voiceOf(
  sentence: ReadSentence,
  words: string,
  actors: readonly Actor[],
  carried: Voice,
): SentenceVoice {
  const cue = (id: string) => sentence.hits.find((hit) => hit.kind === 'cue' && hit.id === id);
  const speech = sentence.hits.some(({ kind, id }) => kind === 'act' && id !== 'discuss');
  const contact = cue('contact');
  const people = new Set(actors.filter(({ kind }) => kind !== 'joint').map(({ side }) => side));
  // Before the preamble: a wire's dateline (新华社北京1月24日电) runs into the contact line.
  // 以这次会见为契机 names governments alone: the contact needs people, or the text's opening.
  const persons = actors.some(({ kind }) => kind === 'person');
  if (contact && people.size > 1 && persons && !reportsSpeech(words, contact.start - sentence.start))
    return { voice: 'both', contact: true };
  if (!/[。！？!?.…；;]["'”’」』）)]*$/.test(words) && !speech && sentence.words < 30)
    return { voice: 'none', contact: false };
  if (/(?:答记者问|发表谈话|举行记者会)[。]?$/.test(words) && sentence.words < 40)
    return { voice: 'none', contact: false };
  if ((cue('preamble') || cue('background')) && !speech) return { voice: 'none', contact: false };

  if (bothInTurn(sentence, words, actors)) return { voice: 'both', contact: false };
  for (const actor of actors) {
    const at = actor.start - sentence.start;
    const after = words.slice(actor.end - sentence.start);
    if (at > SUBJECT_REACH) break;
    if (actor.kind !== 'joint' && NOT_SUBJECT_BEHIND.test(words.slice(0, at))) continue;
    if (actor.kind === 'joint') {
      if (NOT_JOINT_BEHIND.test(words.slice(0, at))) continue;
      if (REPORTS_AT_ONCE.test(after)) return { voice: 'both', contact: false };
      if (SHOULD.test(after)) break;
      if (JOINT_REPORT.test(after)) return { voice: 'both', contact: false };
      continue;
    }
    if (actor.kind === 'person' && speaks(sentence, actor, VERB_REACH))
      return { voice: actor.side, contact: false };
    if (actor.kind === 'party') {
      if (actor.side === 'self') {
        if (
          /^[^，,]{0,4}(?:表示|强调|重申|愿|反对|欢迎|希望|坚决|坚定|一贯|始终|赞赏|支持|同意|将|认为|高度|奉行|主张|敦促|要求|注意到|对此|从不|无意|没有|绝不|不)/.test(
            after,
          ) &&
          carried !== 'other'
        ) {
          return { voice: 'self', contact: false };
        }
        continue;
      }
      if (/^(?:将(?!.{0,4}问题)|表示|重申|强调|指出|称|同意|承诺|赞赏|感谢|希望|期待|愿)/.test(after))
        return { voice: 'other', contact: false };
    }
  }
  if (
    /^(?:双方|两国元首|两国领导人|两国外长)/.test(words) &&
    JOINT_REPORT.test(words.slice(2)) &&
    !SHOULD.test(words.slice(2))
  ) {
    return { voice: 'both', contact: false };
  }
  if (/^我(?:愿|重申|认为|同|高度|期待)/.test(words))
    return { voice: carried === 'other' ? 'other' : 'self', contact: false };
  const taken = SHOULD.test(words.slice(2)) || people.size > 0 || /^(?:希望|要|应)/.test(words);
  return { voice: carried === 'both' && taken ? 'self' : carried, contact: false };
}

/** 王文涛部长和雷蒙多部长宣布…, 习近平主席阐述了…，特朗普总统予以回应: people of both sides joined or each in turn. */
function bothInTurn(sentence: ReadSentence, words: string, actors: readonly Actor[]): boolean {
  const people = actors.filter(({ kind }) => kind === 'person');
  const [first] = people;
  const second = people.find(({ side }) => side !== first?.side);
  if (first === undefined || second === undefined || first.start - sentence.start > SUBJECT_REACH)
    return false;
  if (NOT_SUBJECT_BEHIND.test(words.slice(0, first.start - sentence.start))) return false;
  const between = words.slice(first.end - sentence.start, second.start - sentence.start);
  const after = words.slice(second.end - sentence.start);
  const joined =
    /^[^，,。]{0,6}[和与]\p{Script=Han}{0,8}$/u.test(between) &&
    !/^[^，,]{0,8}(?:的|会晤|会谈|会见|通话)/.test(after);
  const inTurn =
    /[，,]$/.test(between) && !/(?:表示|指出|强调|认为|重申|希望|赞赏|[说称][，,：:])/.test(between);
  return (joined || inTurn) && speaks(sentence, second, VERB_REACH);
}

function speaks(sentence: ReadSentence, actor: Actor, reach: number): boolean {
  return sentence.hits.some(
    ({ kind, id, start }) =>
      start >= actor.end &&
      start - actor.end <= reach &&
      ((kind === 'cue' && id === 'speech') || kind === 'act'),
  );
}

/** A contact word late in the sentence, behind a verb of saying, tells of another meeting. */
function reportsSpeech(words: string, at: number): boolean {
  return /(?:表示|指出|强调|认为|重申|[说称][，,：:])/.test(words.slice(0, Math.max(0, at)));
}
