import type { ActMark, ToneMark, Voice } from '../../model/comparison.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';
import { actorFinder, type FindActors } from './actors.ts';
import { chineseVoices } from './chinese-voice.ts';
import { englishVoices } from './english-voice.ts';
import { findActs } from './find-acts.ts';
import { findTone } from './find-tone.ts';
import { firstContacts } from './first-contacts.ts';

export interface SentenceVoice {
  readonly voice: Voice;
  /** True for a line that reports that the two sides met or spoke, and nothing of what was said. */
  readonly contact: boolean;
}

export interface VoicedSentence extends SentenceVoice {
  readonly acts: readonly ActMark[];
  readonly tone: readonly ToneMark[];
}

/** A text with who is named in it and whose words each sentence reports. */
export interface VoicedText {
  readonly sentences: readonly VoicedSentence[];
  readonly findActors: FindActors;
}

/**
 * Finds, for every sentence of a text in order, whose words or acts it reports, the acts that it names and the
 * words that it has for the talk itself.
 *
 * @param self the party that publishes the text; null when it is not known, as for ministries on no list
 * @param other the party that it spoke with
 */
export function voiceSentences(
  read: ReadText,
  self: string | null,
  other: string | null,
  knowledge: Knowledge,
): VoicedText {
  const findActors = actorFinder(read, self, other, knowledge);
  const voices = firstContacts(
    read,
    read.language === 'zh' ? chineseVoices(read, findActors) : englishVoices(read, findActors),
  );
  const sentences = read.sentences.map((sentence, index) => {
    const { voice, contact } = voices[index] ?? { voice: 'none', contact: false };
    return {
      voice,
      contact,
      acts: findActs(sentence, read, voice, contact, findActors),
      tone: findTone(sentence, read, voice, () => tellsOfTalk(read.sentences[index - 1], voices[index - 1])),
    };
  });
  return { sentences, findActors };
}

/** "They spoke for an hour.", "The call was candid.": what "it" means in the next sentence. */
function tellsOfTalk(sentence: ReadSentence | undefined, found: SentenceVoice | undefined): boolean {
  if (sentence === undefined || found === undefined) return false;
  const named = sentence.hits.some(({ kind, id }) => kind === 'cue' && id === 'talk');
  return found.contact || (found.voice === 'both' && named);
}
