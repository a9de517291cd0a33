import type { Voice } from '../../../model/comparison.ts';
import type { OfficeHit } from '../../../model/hit.ts';
import type { ReadSentence } from '../../../model/reading.ts';
import type { WordLists } from '../../../model/word-lists.ts';
import { onceFor } from '../../once-for.ts';
import { pattern } from '../../pattern.ts';
import type { Actor } from '../actors.ts';
import type { SentenceVoice } from '../voice-sentences.ts';

/** One sentence of a Chinese text with what the rules of voice look at. */
export interface ChineseSentence {
  readonly sentence: ReadSentence;
  /** The sentence in simplified characters. */
  readonly words: string;
  /** The lists of words of its language. */
  readonly lists: WordLists;
  /** Who is named in it, by place. */
  readonly actors: readonly Actor[];
  /** The offices that it names, by place. */
  readonly offices: readonly OfficeHit[];
  /** The voice that a sentence without a speaker goes on with: the last of its paragraph, one's own in a new one. */
  readonly carried: Voice;
  /** True where the text reports a talk of heads of state or government, so that 两国元首 are the two who spoke. */
  readonly ofLeaders: boolean;
  /** True where an earlier sentence has told that the two met or spoke. */
  readonly told: boolean;
  /** True where the sentence before it in its paragraph tells of an earlier talk. */
  readonly behindEarlier: boolean;
}

/** A rule of voice: what the sentence's words decide, or null for the rules that follow. */
export type ChineseVoiceRule = (sentence: ChineseSentence) => SentenceVoice | null;

/** A subject stands at the opening of a Chinese sentence, behind at most a date or a phrase of place. */
export const SUBJECT_REACH = 26;

/** Between a speaker and the verb of saying: a title, 还, 再次, 在会谈中. */
const VERB_REACH = 12;

/** 同美方…, 如果美方…, 希望美方…: what follows is not who speaks. */
const NOT_SUBJECT_BEHIND =
  /(?:[同与和对向给为把被由让使将]|落实|兑现|履行|如果|若|只要|希望|敦促|要求|呼吁|正告)[^，,]{0,8}$/;

/** 习近平主席提出的倡议: what he has put forward, told by whoever speaks. */
const putForward = onceFor(
  ({ leader, minister, official }: WordLists) =>
    pattern`^(?:${leader}|${minister}|${official})?(?:先生)?所?(?:提出|倡导|阐述|宣布)的`,
);

/**
 * Tells whether somebody says, wants or promises something in it. Informing counts, as it does not in English: 通报 and
 * 介绍 tell what a side said.
 */
export function hasSpeech({ sentence }: ChineseSentence): boolean {
  return sentence.hits.some(({ kind, id }) => kind === 'act' && id !== 'discuss');
}

/** Tells whether what stands before a name makes it the object of something. */
export function isObject(before: string): boolean {
  return NOT_SUBJECT_BEHIND.test(before);
}

/** Tells whether a verb of saying or another act follows the name. */
export function speaks({ sentence, words, lists }: ChineseSentence, actor: Actor): boolean {
  return sentence.hits.some(
    ({ kind, id, start }) =>
      start >= actor.end &&
      start - actor.end <= VERB_REACH &&
      ((kind === 'cue' && id === 'speech') || kind === 'act') &&
      !putForward(lists).test(words.slice(actor.end - sentence.start)) &&
      // 拜登总统的承诺: a promise of his that somebody speaks of.
      !/^[^，,]*的/.test(words.slice(actor.end - sentence.start, start - sentence.start)),
  );
}
