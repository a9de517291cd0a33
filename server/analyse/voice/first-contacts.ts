import type { Language } from '../../model/language.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';
import type { WordLists } from '../../model/word-lists.ts';
import { onceFor } from '../once-for.ts';
import { pattern } from '../pattern.ts';
import type { SentenceVoice } from './voice-sentences.ts';

/**
 * Behind a contact line these tell of the talk that it reports, or of a talk with somebody else: “We had a frank
 * conversation.”, “An exchange of views took place on …”, “The call follows …”, “Ma Zhaoxu also called on …”, “paid a
 * courtesy call on”, 期间，马朝旭还会见了…
 */
const NO_NEW_CONTACT: Readonly<Record<Language, (lists: WordLists) => RegExp>> = {
  en: onceFor(
    (lists) => pattern`
      ^(?:we|the two|the last time|an? (?:[\w-]+ ){0,3}(?:exchange of views|discussion))\b|
      \b(?:also|later|separately) ${lists['met-somebody']}|\bcourtesy call\b|
      ^(?:this|the) (?:call|meeting|conversation|visit|engagement)s? (?:follow(?:s|ed)|builds?|built|came)\b`,
  ),
  zh: onceFor((lists) => pattern`还(?:同|与|${lists['met-somebody']})|^(?:期间|访问期间|在华期间)`),
};

/** “They exchanged views on …”: of an English sentence, that both stand as its subject. */
function opensWithBoth({ start, hits }: ReadSentence): boolean {
  return hits.some((hit) => hit.start === start && hit.kind === 'cue' && hit.id === 'joint-subject');
}

/** Leaves the contact to the lines that report it first: what only goes on from there is what both did. */
export function firstContacts(
  { folded, language, lists, sentences }: ReadText,
  voices: readonly SentenceVoice[],
): readonly SentenceVoice[] {
  const noNewContact = NO_NEW_CONTACT[language](lists);
  let reported = false;
  return voices.map((voice, index) => {
    const sentence = sentences[index];
    if (!voice.contact || sentence === undefined) return voice;
    const goesOn =
      reported &&
      ((language === 'en' && opensWithBoth(sentence)) ||
        noNewContact.test(folded.slice(sentence.start, sentence.end)));
    reported = true;
    return goesOn ? { ...voice, contact: false } : voice;
  });
}
