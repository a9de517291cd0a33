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

/** Verbs of a joint subject that report what both did; other verbs say what both should do. */
const JOINT_REPORT =
  /^(?:(?!落实|履行|执行|恪守|恢复)[^，,。应要须需]){0,12}?(?:一致|同意|认为|商定|就|还|决定|达成|交换|强调|重申|确认|表示|围绕|讨论|回顾|积极评价|欢迎|愿|责成|高度|约定|相互)/;

/** 双方还就…, 双方一致…: no demand can begin so. */
const REPORTS_AT_ONCE =
  /^(?:还|也|均|并|都|再次)?(?:就|一致|同意|认为|商定|决定|强调|重申|确认|达成|围绕|高度评价|积极评价|认可|讨论|交换|确定|宣布|回顾|欢迎|听取|责成)/;

const SHOULD = /^[^，,。]{0,6}?(?:应|要|须|需|必须|可以|团队|有责任|关系|之间|人民|加强|不能|完全)/;

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
  if (!/[。！？!?.…；;]["'”’」』）)]*$/.test(words) && !speech && sentence.words < 30)
    return { voice: 'none', contact: false };
  if ((cue('preamble') || cue('background')) && !speech) return { voice: 'none', contact: false };
  const contact = cue('contact');
  const people = new Set(actors.filter(({ kind }) => kind !== 'joint').map(({ side }) => side));
  if (contact && people.size > 1 && !reportsSpeech(words, contact.start - sentence.start))
    return { voice: 'both', contact: true };

  for (const actor of actors) {
    const at = actor.start - sentence.start;
    const after = words.slice(actor.end - sentence.start);
    if (at > SUBJECT_REACH) break;
    if (actor.kind !== 'joint' && NOT_SUBJECT_BEHIND.test(words.slice(0, at))) continue;
    if (actor.kind === 'joint') {
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
  return /(?:表示|指出|强调|说，|称，|认为)/.test(words.slice(0, Math.max(0, at)));
}
