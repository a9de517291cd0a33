import { describesTalk } from './about-talk.ts';
import { findCue, hasSpeech, spoken, type VoiceRule } from './english-sentence.ts';

/** "The Secretary was joined in the meeting by senior officials of …": who else was there, in the passive. */
const JOINED_BY =
  /^[^,;.]{2,90} (?:was|were) (?:also )?(?:joined|accompanied|assisted) (?:[^,;.]{2,40} )?by\b/;

/** "The Indian delegation was led by Shri Ajit Doval": who came, whatever side is named. */
const LED_BY = /^[^,;]{0,60}\b[Dd]elegations? (?:was|were|is) (?:led|headed) by\b/;

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}`;

/** "Cai Qi and Wang Yi attended the meeting", "Wang Yi, He Lifeng and others were present": a sentence of names. */
const WERE_THERE = new RegExp(
  String.raw`^${NAME}(?:, ${NAME}){0,8}(?:,? and (?:others|${NAME}))? (?:attended|was present|were (?:also )?present|participated in|took part in)(?: at| in)?(?: the| these)?(?: (?:above-mentioned|meeting|talks|event|events|activities|call|ceremony))*\.$`,
  'u',
);

/** Asked before the rules that take the official in front for a speaker. */
export const joinedBy: VoiceRule = ({ words }) =>
  JOINED_BY.test(words) || LED_BY.test(words) || WERE_THERE.test(words) ? spoken('none') : null;

/** "Ambassador Ross also attended": nobody's words. */
export const attendance: VoiceRule = (sentence) =>
  findCue(sentence, 'attendance') && !hasSpeech(sentence) && !describesTalk(sentence) ? spoken('none') : null;
