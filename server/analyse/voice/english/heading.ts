import { findCue } from '../find-cue.ts';
import { spoken } from '../spoken.ts';
import { type EnglishSentence, hasSpeech, type VoiceRule } from './english-sentence.ts';
import { opensInFirstPerson, opensWithVerb } from './first-person.ts';
import { promiserOf } from './promises.ts';

/** How a statement to the press begins. */
const GREETING =
  /^(?:Good (?:morning|day|afternoon|evening|night)|Hello|Dear (?:friends|colleagues)|Friends|Colleagues|Ladies and gentlemen)\b[^.!?]{0,40}[.!,]$/;

/** "The outline of the talk is as follows." */
const AS_FOLLOWS = /^(?:The|An|A) [^,;]{3,60} (?:is|are) as follows[.:]$/;

/** Titles and the lines before a readout are nobody's words. */
export const headingOrPreamble: VoiceRule = (sentence) =>
  GREETING.test(sentence.words) ||
  (isHeading(sentence) && promiserOf(sentence) !== 'both') ||
  AS_FOLLOWS.test(sentence.words) ||
  (findCue(sentence, 'preamble') && !hasSpeech(sentence))
    ? spoken('none')
    : null;

/** A line without a final mark and without a verb of saying is a title. */
function isHeading({ words, sentence }: EnglishSentence): boolean {
  if (/[.!?:;…]["'”’)\]]*$/.test(words) || sentence.words > 30)
    return /:["”]?$/.test(words) && sentence.words < 12;
  return !opensInFirstPerson(words) && !opensWithVerb(words);
}
