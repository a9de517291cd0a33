import { part, pattern } from '../../pattern.ts';
import { findCue } from '../find-cue.ts';
import { spoken } from '../spoken.ts';
import { type EnglishSentence, hasSpeech, type VoiceRule } from './english-sentence.ts';
import { HELD, TALK, THIS } from './talk-words.ts';

/** "One call followed by one meeting is not sufficient": a judgement of the author's. */
const NOT_ENOUGH = /\b(?:is|are) not (?:sufficient|enough)\b/;

/** "The call was part of ongoing efforts …", "the talks lasted two hours": of both. */
export const background: VoiceRule = (sentence) =>
  findCue(sentence, 'background') && !hasSpeech(sentence) && !NOT_ENOUGH.test(sentence.words)
    ? spoken('both')
    : null;

/** "The call was candid": the talk itself is the subject. */
export const aboutTalk: VoiceRule = (sentence) =>
  describesTalk(sentence) && (!sentence.heard || IT_WAS.test(sentence.words) || THE_TALK.test(sentence.words))
    ? spoken('both')
    : null;

/** What a speaker tells of is this talk only where it says so: "their long-standing exchanges" are none, nor "our dialogue". */
const THE_TALK = pattern`^(?!Our|These)${THIS} (?:\w+ ){0,2}${TALK} (?:also )?(?:was|were|proved|went)\b`;

const WAS_ABOUT = part`
  focus+ed|cent(?:er|re)d|concerned|featured|included|related to|(?:was|were) devoted to|(?:was|were) about|covered|
  touched|dealt|revolved|ranged|addressed|concentrated|turned|took up`;

const LED_TO = part`resulted in|produced|yielded|(?:concluded|ended|closed) with`;

/** "The conversation focused on …", "The talks covered …", "Discussions centred on …": what both spoke about. */
const TALK_WAS_ABOUT = pattern`
  ^(?:${THIS} (?:\w+[ -]){0,4})?${TALK}
  (?: \w+ly| also| then| both)? (?:${WAS_ABOUT}|${LED_TO})\b`;

/** "This meeting", "Today's call, which …", "It": a talk as the subject. */
const TALK_OR_IT = part`${THIS} (?:\w+[ -]){0,3}?(?:${TALK}|engagement)(?:, which [^;]{3,90}?)?|It|This|That`;

const WAS_PART_OF = part`
  (?:was|is)(?: an?(?: important)?)? part of|forms?(?: a)? part of|(?:was|is) in line with|
  (?:was|is|became) an? (?:\w+ )?(?:step|stage|milestone|continuation) (?:in|towards?|for|of)\b|
  (?:was|is|became) an? \w+ (?:follow-up|continuation)`;

const BEGAN_WITH = part`
  (?:began|started|opened|ended|concluded),?(?: [\w ]{3,20},)? with an?
  (?: \w+){0,2} (?:discussion|exchange|review|conversation)`;

/** "This meeting follows on recent engagements between …", "Today's call was part of …": how the talk came about. */
const TALK_CAME_ABOUT = pattern`
  ^${TALK_OR_IT},? (?:${WAS_PART_OF}|${BEGAN_WITH}|
  follow(?:s|ed)?(?: on| up)?|builds?|built on|mark(?:s|ed)|came|comes|lasted|took place)\b`;

const ORDINAL = part`first|second|third|fourth|fifth|sixth|seventh|\d{1,2}(?:st|nd|rd|th)|latest|last`;

/** "This was their first conversation since Minister Qin took office", "It was the 23rd such meeting". */
const FIRST_OF_TALKS = pattern`
  ^(?:[Ii]t|[Tt]oday|[Tt]his|${THIS} (?:\w+[ -]){0,2}?${TALK}) (?:was|is|were|marks|marked)
  (?: also)?(?: the| their| our| an?)? (?:\w+ ){0,2}?${ORDINAL}
  (?: such| [\w-]+){0,4}? (?:${HELD}|contact|encounter)\b`;

/** "The escalation was at the centre of the exchange of views", "… topped the agenda": what both spoke about. */
const AT_CENTRE = pattern`
  \btopped (?:the|their) (?:[\w'’]+ )?agenda\b|
  \b(?:was|were) (?:at|in) the (?:cent(?:er|re)|focus|heart) of (?:the |their )?(?:\w+ )?(?:${TALK}|attention)\b`;

/** "The main focus was on the exchange of views on …": what both spoke about. */
const FOCUS_WAS = pattern`
  ^(?:[Tt]he (?:main |primary |central |principal )?(?:focus|emphasis|subject|topic|theme)|
  [Ss]pecial (?:attention|emphasis))(?: of (?:the|their)(?: \w+){0,2})?
  (?: was| were)(?: also)? (?:on|placed on|paid to|given to)\b`;

/** "Topics of the conversation were …", "The main issues at the talks included …": what both spoke about. */
const TOPICS_WERE = pattern`
  ^(?:The |Among the )?(?:\p{Ll}+ ){0,2}(?:[Tt]opics|[Ss]ubjects|[Tt]hemes|[Ii]ssues|[Mm]atters)
  (?: discussed| covered| raised)?(?: (?:of|for|at|in|during) ${THIS}(?: \w+)? ${TALK})
  (?: also)? (?:were|was|are|included?)\b`;

/** "The main regional issues included …", where nobody has been heard to speak. */
const ISSUES_INCLUDED = pattern`
  ^(?:(?:[Tt]he|[Oo]ther) )?(?:[\w-]+,? (?:and )?){0,4}?(?:[Ii]ssues|[Tt]opics|[Ss]ubjects|[Mm]atters)
  (?: (?:discussed|raised|covered|addressed|on the agenda))? (?:also )?included\b`;

/** What there may be between two who talk: a talk, but no "calls for restraint". */
const WHAT_THERE_WAS = part`
  (?![Cc]all)${TALK}|(?:consensus|agreement|convergence|understanding) (?:that|on|between|among)`;

/** "There was also a detailed exchange of views on …", "There was a consensus that …": with nobody named. */
const THERE_WAS = pattern`
  ^[Tt]here (?:was|were|has been|have been)(?: also)?(?: an?| some)? (?:[\w-]+,? (?:and )?){0,4}${WHAT_THERE_WAS}\b`;

const MENTION_WAS_MADE = /^Mention was (?:also )?made of\b/;

/** "The six outcomes include …", "The common understandings reached cover …": what both settled. */
const OUTCOMES_ARE = pattern`
  ^(?:Among the |${THIS} )?(?:[\w-]+ ){0,3}?
  (?:outcomes|deliverables|common understandings|points of consensus|understandings)
  (?: of (?:the|their|this)(?: \w+){1,3})?(?: reached| agreed)? (?:include|included|cover|covered|are|were|comprise)\b`;

/** What may stand behind a phrase: "During the meeting, there was …". */
const OPENS_WITH_TALK = [TALK_WAS_ABOUT, THERE_WAS, FOCUS_WAS, TOPICS_WERE];

export const talkWasAbout: VoiceRule = ({ words, openings, heard }) =>
  (!heard && (OUTCOMES_ARE.test(words) || ISSUES_INCLUDED.test(words))) ||
  openings.some((opening) => OPENS_WITH_TALK.some((talk) => talk.test(opening))) ||
  TALK_CAME_ABOUT.test(words) ||
  FIRST_OF_TALKS.test(words) ||
  MENTION_WAS_MADE.test(words) ||
  AT_CENTRE.test(words)
    ? spoken('both')
    : null;

const IT_WAS = /^(?:It|This|That|These|Those) (?:was|were|has been|had been) /;

/** Tells whether a word for the talk stands near the opening of a sentence that holds a word of tone. */
export function describesTalk({ sentence, words }: EnglishSentence): boolean {
  const talk = sentence.hits.find(({ kind, id }) => kind === 'cue' && id === 'talk');
  const tone = sentence.hits.some(({ kind }) => kind === 'tone');
  const near = IT_WAS.test(words) ? 90 : 30;
  return talk !== undefined && tone && talk.start - sentence.start < near;
}
