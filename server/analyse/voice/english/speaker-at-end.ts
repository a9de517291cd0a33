import { part, pattern } from '../../pattern.ts';
import { spoken } from '../spoken.ts';
import type { VoiceRule } from './english-sentence.ts';
import { SAID } from './talk-words.ts';

const SAID_LAST = part`${SAID}|continued|concluded`;
const END = part`[.!]?["”’]?$`;
const HE = part`he|she`;

/** "…, Cleverly said.", "…, he added.": the speaker comes last. */
const SPEECH_AT_END = pattern`^[^.;:,]{0,40}?\b${SAID_LAST}\b[^.;]{0,40}${END}`;
const PRONOUN_AT_END = pattern`,["”’]?\s+(?:as\s+)?${HE}\s+(?:also\s+|further\s+)?${SAID_LAST}\b[^.;,]{0,30}${END}`;

/** What a sentence opens with in quotation marks. */
const QUOTED = part`["“][^"”]{12,},["”]\s+`;

/** "“China hopes …,” said General Wei, adding that …": who spoke the words in quotation marks that open the sentence. */
const QUOTED_BEFORE = pattern`^${QUOTED}${SAID}\s+(?:\p{L}+\.?\s+){0,5}$`;
const QUOTED_BY_PRONOUN = pattern`^${QUOTED}(?:${HE}\s+(?:also\s+)?${SAID}|${SAID}\s+${HE})\b`;

/** The speaker whom a sentence names at its end, or behind the words that it quotes. */
export const speakerAtEnd: VoiceRule = ({ sentence, words, actors, lastSingle }) => {
  if (PRONOUN_AT_END.test(words) || QUOTED_BY_PRONOUN.test(words)) return spoken(lastSingle);
  const quoted = actors.find(
    ({ kind, start }) =>
      (kind === 'person' || kind === 'office') && QUOTED_BEFORE.test(words.slice(0, start - sentence.start)),
  );
  if (quoted !== undefined) return spoken(quoted.side);
  const speaker = actors.findLast(({ kind }) => kind === 'person' || kind === 'office');
  if (speaker === undefined) return null;
  const before = words.slice(0, speaker.start - sentence.start);
  const after = words.slice(speaker.end - sentence.start);
  const comesLast = /,["”’]?\s+(?:\p{Lu}\w+\s+){0,4}$/u.test(before) && SPEECH_AT_END.test(after);
  const saidBefore = /,["”’]?\s+said\s+(?:\w+\s+){0,4}$/.test(before) && after.length < 40;
  return comesLast || saidBefore ? spoken(speaker.side) : null;
};
