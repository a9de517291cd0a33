import { spoken, type VoiceRule } from './english-sentence.ts';

/** "…, Cleverly said.", "…, he added.": the speaker comes last. */
const SPEECH_AT_END =
  /^[^.;:,]{0,40}?\b(?:said|added|noted|stressed|pointed out|emphasi[sz]ed|underscored|stated|continued|concluded|told|reiterated|explained)\b[^.;]{0,40}[.!]?["”’]?$/;
const PRONOUN_AT_END =
  /,["”’]?\s+(?:as\s+)?(?:he|she)\s+(?:also\s+|further\s+)?(?:said|added|noted|stressed|pointed out|emphasi[sz]ed|stated|continued|reiterated)\b[^.;,]{0,30}[.!]?["”’]?$/;

/** The speaker whom a sentence names at its end. */
export const speakerAtEnd: VoiceRule = ({ sentence, words, actors, lastSingle }) => {
  if (PRONOUN_AT_END.test(words)) return spoken(lastSingle);
  const speaker = actors.findLast(({ kind }) => kind === 'person' || kind === 'office');
  if (speaker === undefined) return null;
  const before = words.slice(0, speaker.start - sentence.start);
  const after = words.slice(speaker.end - sentence.start);
  const comesLast = /,["”’]?\s+(?:\p{Lu}\w+\s+){0,4}$/u.test(before) && SPEECH_AT_END.test(after);
  const saidBefore = /,["”’]?\s+said\s+(?:\w+\s+){0,4}$/.test(before) && after.length < 40;
  return comesLast || saidBefore ? spoken(speaker.side) : null;
};
