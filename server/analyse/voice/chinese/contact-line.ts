import type { Span } from '../../../model/span.ts';
import { type ChineseSentence, type ChineseVoiceRule, findCue } from './chinese-sentence.ts';

/**
 * 王毅同布林肯通电话: people of both sides are named and nothing is said before. It is asked before the rule for
 * headings, as a wire's dateline (新华社北京1月24日电) runs into the contact line.
 */
export const contactLine: ChineseVoiceRule = (reading) => {
  const contact = findCue(reading, 'contact');
  if (contact === undefined) return null;
  const sides = new Set(reading.actors.filter(({ kind }) => kind !== 'joint').map(({ side }) => side));
  // 以这次会见为契机 names governments alone: the contact needs people.
  const persons = reading.actors.some(({ kind }) => kind === 'person');
  const before = reading.words.slice(0, Math.max(0, contact.start - reading.sentence.start));
  const isContact = sides.size > 1 && persons && !reportsSpeech(before) && !isSpokenOf(reading, contact);
  return isContact ? { voice: 'both', contact: true } : null;
};

/** 今年8月，两国领导人通话…: a talk before this one, in the mouth of whoever speaks. */
const EARLIER = /^(?:今年|去年|前年|不久前|前不久|几天前|日前|此前|上个?月|上周|近年来|近期)/;

/** 习近平主席同特朗普总统通话精神: a talk that is spoken of and not reported. */
function isSpokenOf({ words, sentence, carried, told }: ChineseSentence, contact: Span): boolean {
  const after = words.slice(contact.end - sentence.start);
  const asNoun =
    /通话$/.test(words.slice(0, contact.end - sentence.start)) && !/^(?:[，,。；;（(]|$)/.test(after);
  return asNoun || (told && carried !== 'both' && EARLIER.test(words));
}

/** A contact word late in the sentence, behind a verb of saying, tells of another meeting. */
function reportsSpeech(before: string): boolean {
  return /(?:表示|指出|强调|认为|重申|回顾|赞赏|[说称][，,：:])/.test(before);
}
