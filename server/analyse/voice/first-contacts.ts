import type { Language } from '../../model/language.ts';
import type { ReadText } from '../../model/reading.ts';
import type { SentenceVoice } from './voice-sentences.ts';

/**
 * Behind a contact line these tell of the talk that it reports, or of a talk with somebody else: “They exchanged views
 * on …”, “We had a frank conversation.”, “Ma Zhaoxu also called on …”, “paid a courtesy call on”, 期间，马朝旭还会见了…
 */
const NO_NEW_CONTACT: Readonly<Record<Language, RegExp>> = {
  en: /^(?:they|we|the two|both|the (?:leaders|presidents|ministers|sides)|the last time)\b|\b(?:also|later|separately) (?:met|called on|paid|held|had|spoke|visited)\b|\bcourtesy call\b|^(?:this|the) (?:call|meeting|conversation|visit|engagement)s? (?:follow(?:s|ed)|builds?|built|came)\b/,
  zh: /还(?:同|与|会见|会晤)|^(?:期间|访问期间|在华期间)/,
};

/** Leaves the contact to the lines that report it first: what only goes on from there is what both did. */
export function firstContacts(
  { folded, language, sentences }: ReadText,
  voices: readonly SentenceVoice[],
): readonly SentenceVoice[] {
  let reported = false;
  return voices.map((voice, index) => {
    const sentence = sentences[index];
    if (!voice.contact || sentence === undefined) return voice;
    const goesOn = reported && NO_NEW_CONTACT[language].test(folded.slice(sentence.start, sentence.end));
    reported = true;
    return goesOn ? { ...voice, contact: false } : voice;
  });
}
