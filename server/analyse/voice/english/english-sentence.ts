import type { Voice } from '../../../model/comparison.ts';
import type { OfficeHit } from '../../../model/hit.ts';
import type { ReadSentence } from '../../../model/reading.ts';
import type { WordLists } from '../../../model/word-lists.ts';
import type { Actor } from '../actors.ts';
import type { SentenceVoice } from '../voice-sentences.ts';

/** One sentence of an English text with what the rules of voice look at. */
export interface EnglishSentence {
  readonly sentence: ReadSentence;
  /** The sentence as written. */
  readonly words: string;
  /** The lists of words of its language, which find what is folded: of the words as written, those without a capital. */
  readonly lists: WordLists;
  /** Where its subject may open: the words, and those behind a phrase that they open with. */
  readonly openings: readonly string[];
  /** Who is named in it, by place. */
  readonly actors: readonly Actor[];
  /** The offices that it names with a capital, by place. */
  readonly offices: readonly OfficeHit[];
  /** Sides whose people or government are named. */
  readonly sides: ReadonlySet<Actor['side']>;
  /** The voice that a sentence without a speaker goes on with: the last of its paragraph, one's own in a new one. */
  readonly carried: Voice;
  /** True where somebody was heard to say something in this paragraph before: what is told then is theirs. */
  readonly heard: boolean;
  /** The last speaker that was one of the two: whom "he" means. */
  readonly lastSingle: Voice;
  /** True in a post that its author writes in the first person, so that "we" are the two who spoke. */
  readonly post: boolean;
  /** True where those who talked are no heads of state or government, who are then others than "the two presidents". */
  readonly ofMinisters: boolean;
  /** True behind a sentence of this paragraph in which a speaker recalls that the leaders met. */
  readonly recalled: boolean;
  /** Offices that only the counterpart holds, by the contact line: "the President" of a prime minister's text. */
  readonly counterpartOffices: ReadonlySet<string>;
}

/** A rule of voice: what the sentence's words decide, or null for the rules that follow. */
export type VoiceRule = (sentence: EnglishSentence) => SentenceVoice | null;

/** How far into a sentence its subject may stand. */
export const SUBJECT_REACH = 330;

/** A phrase that stands before the subject, with its comma: “On Tuesday, ”. */
const PHRASE = /^[^,.;]{1,60}, /u;

/**
 * Where the subject of a sentence may open. Found once for all rules: as a part of each pattern that may have it in
 * front, the phrase took longer than all the rest of it.
 */
export function openingsOf(words: string): readonly string[] {
  const phrase = PHRASE.exec(words);
  return phrase === null ? [words] : [words, words.slice(phrase[0].length)];
}

/**
 * Tells whether somebody says, wants or promises something in it. Informing alone does not count, as it does in Chinese:
 * “gave a readout of the call” and “briefed the press” stand in the lines around a readout too.
 */
export function hasSpeech({ sentence }: EnglishSentence): boolean {
  return sentence.hits.some(({ kind, id }) => kind === 'act' && id !== 'discuss' && id !== 'inform');
}

/** A position needs a mouth: behind a sentence about both, it is the text's own. */
export function settled(carried: Voice): Voice {
  return carried === 'both' ? 'self' : carried;
}
