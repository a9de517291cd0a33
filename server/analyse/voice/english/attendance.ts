import { part, pattern } from '../../pattern.ts';
import { findCue } from '../find-cue.ts';
import { spoken } from '../spoken.ts';
import { describesTalk } from './about-talk.ts';
import { hasSpeech, type VoiceRule } from './english-sentence.ts';

/** "The Secretary was joined in the meeting by senior officials of …": who else was there, in the passive. */
const JOINED_BY =
  /^[^,;.]{2,90} (?:was|were) (?:also )?(?:joined|accompanied|assisted) (?:[^,;.]{2,40} )?by\b/;

/** "The Indian delegation was led by Shri Ajit Doval", "Gourangalal Das led the Indian delegation": who came. */
const LED_BY = pattern`
  ^[^,;]{0,60}\b(?:[Dd]elegations?|side) (?:was|were|is) (?:led|headed|represented) by\b|
  ^\p{Lu}[^;]{2,160} (?:led|headed) the (?:\p{Lu}[\p{L}.]* )?(?:delegation|side)\.$`;

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}`;

const WAS_AT = part`attended|was present|were (?:also )?present|participated in|took part in`;

const EVENT = part`above-mentioned|meeting|talks|event|events|activities|call|ceremony`;

/** "Cai Qi and Wang Yi attended the meeting", "Wang Yi, He Lifeng and others were present": a sentence of names. */
const WERE_THERE = pattern`
  ^${NAME}(?:, ${NAME}){0,8}(?:,? and (?:others|${NAME}))? ${WAS_AT}(?: at| in)?(?: the| these)?(?: ${EVENT})*\.$`;

const ON_VISIT = part`(?:is|was) (?:currently )?on (?:a|an|his|her) (?:[\p{Ll}-]+ ){0,4}visit to \p{Lu}`;

const THERE_TO_MEET = part`
  (?:is|was|arrived) (?:currently |also |here )?(?:in|visiting) \p{Lu}[^;]{1,40}?(?:,? on \p{Lu}?[^,;]{3,16})?
  (?: to (?:attend|participate|take part|co-?chair)| for (?:the|a|an|talks|meetings|bilateral))\b`;

/** "The Chinese Defence Minister is in New Delhi to attend …", "… is on a two-day visit to India": why they could meet. */
const IN_TOWN = pattern`^[^,;]{3,90} (?:${ON_VISIT}|${THERE_TO_MEET})`;

/** One of these stands in whatever a pattern above finds: looking for them costs less than trying the patterns. */
const PRESENT =
  / (?:joined|accompanied|assisted|led|headed|attended|participated|took part|was present|were)\b/;
const VISITING =
  / (?:visit to|to (?:attend|participate|take|co)|for (?:the|a|an|talks|meetings|bilateral))\b/;

/** Asked before the rules that take the official in front for a speaker. */
export const joinedBy: VoiceRule = (sentence) => {
  const { words } = sentence;
  const present =
    PRESENT.test(words) && (JOINED_BY.test(words) || LED_BY.test(words) || WERE_THERE.test(words));
  const inTown = () =>
    VISITING.test(words) &&
    IN_TOWN.test(words) &&
    !hasSpeech(sentence) &&
    findCue(sentence, 'contact') === undefined;
  return present || inTown() ? spoken('none') : null;
};

/** "Ambassador Ross also attended": nobody's words. */
export const attendance: VoiceRule = (sentence) =>
  findCue(sentence, 'attendance') && !hasSpeech(sentence) && !describesTalk(sentence) ? spoken('none') : null;
