import { spoken, type VoiceRule } from './english-sentence.ts';

/** "…, Cleverly said.", "…, he added.": the speaker comes last. */
const SPEECH_AT_END =
  /^[^.;:,]{0,40}?\b(?:said|added|noted|stressed|pointed out|emphasi[sz]ed|underscored|stated|continued|concluded|told|reiterated|explained)\b[^.;]{0,40}[.!]?["”’]?$/;
const PRONOUN_AT_END =
  /,["”’]?\s+(?:as\s+)?(?:he|she)\s+(?:also\s+|further\s+)?(?:said|added|noted|stressed|pointed out|emphasi[sz]ed|stated|continued|reiterated)\b[^.;,]{0,30}[.!]?["”’]?$/;

/** "“China hopes …,” said General Wei, adding that …": who spoke the words in quotation marks that open the sentence. */
const QUOTED_BEFORE = /^["“][^"”]{12,},["”]\s+(?:said|noted|stressed|added|stated)\s+(?:\p{L}+\.?\s+){0,5}$/u;
const QUOTED_BY_PRONOUN =
  /^["“][^"”]{12,},["”]\s+(?:(?:he|she)\s+(?:also\s+)?(?:said|noted|stressed|added|stated)|(?:said|added)\s+(?:he|she))\b/;

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
