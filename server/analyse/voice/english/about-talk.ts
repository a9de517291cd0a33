import { type EnglishSentence, findCue, hasSpeech, spoken, type VoiceRule } from './english-sentence.ts';

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

/** What a speaker tells of is this talk only where it says so: "their long-standing exchanges" are none. */
const THE_TALK =
  /^(?:The|This|Their|Today['’]s) (?:\w+ ){0,2}(?:call|conversation|meeting|talks|discussions?|exchange|session|dialogue|consultations?) (?:also )?(?:was|were|proved|went)\b/;

/** "The conversation focused on …", "The talks covered …", "Discussions centred on …": what both spoke about. */
const TALK_WAS_ABOUT =
  /^(?:[^,.;]{1,60}, )?(?:(?:[Tt]he|[Tt]heir|[Tt]his|[Tt]hese|[Oo]ur) (?:\w+[ -]){0,4}(?:conversations?|calls?|meetings?|sessions?|talks|discussions?|exchanges?|dialogue|consultations?|negotiations?)|(?:[Dd]iscussions|[Tt]alks|[Ee]xchanges|[Cc]onversations|[Cc]onsultations|[Dd]eliberations)) (?:\w+ly |also |then |both )?(?:focus+ed|cent(?:er|re)d|concerned|featured|included|related to|was devoted to|were devoted to|was about|were about|covered|touched|dealt|revolved|ranged|addressed|concentrated|turned|took up|resulted in|produced|yielded|(?:concluded|ended|closed) with)\b/;

/** "This meeting follows on recent engagements between …", "Today's call was part of …": how the talk came about. */
const TALK_CAME_ABOUT =
  /^(?:(?:The|Their|This|These|Today['’]s|Our) (?:\w+[ -]){0,3}?(?:conversations?|calls?|meetings?|talks|discussions?|exchanges?|dialogue|consultations?|engagement)(?:, which [^;]{3,90}?)?|It|This|That),? (?:follow(?:s|ed)?(?: on| up)?|builds?|built on|was (?:a |an important )?part of|(?:was|is|became) (?:a|an) (?:\w+ )?(?:step|stage|milestone|continuation) (?:in|towards?|for|of)\b|(?:was|is|became) (?:a|an) \w+ (?:follow-up|continuation)|is (?:a )?part of|forms? (?:a )?part of|(?:was|is) in line with|mark(?:s|ed)|came|comes|lasted|took place|(?:began|started|opened|ended|concluded),?(?: [\w ]{3,20},)? with an? (?:\w+ ){0,2}(?:discussion|exchange|review|conversation))\b/;

/** "This was their first conversation since Minister Qin took office", "It was the 23rd such meeting". */
const FIRST_OF_TALKS =
  /^(?:[Tt]his|[Ii]t|[Tt]oday|(?:[Tt]he|[Tt]oday['’]s|[Tt]heir) (?:\w+[ -]){0,2}?(?:conversation|call|meeting|talks|discussion|exchange|dialogue)) (?:was|is|were|marks|marked) (?:also )?(?:the |their |our |an? )?(?:\w+ ){0,2}?(?:first|second|third|fourth|fifth|sixth|seventh|\d{1,2}(?:st|nd|rd|th)|latest|last) (?:such |[\w-]+ ){0,4}?(?:conversation|call|meeting|talks|contact|dialogue|round|encounter|discussion|exchange|summit)\b/;

/** "The escalation was at the centre of the exchange of views", "… topped the agenda": what both spoke about. */
const AT_CENTRE =
  /\btopped (?:the|their) (?:[\w'’]+ )?agenda\b|\b(?:was|were) (?:at|in) the (?:cent(?:er|re)|focus|heart) of (?:the |their )?(?:\w+ )?(?:exchange|conversation|discussions?|talks|meeting|attention)\b/;

/** "The main focus was on the exchange of views on …": what both spoke about. */
const FOCUS_WAS =
  /^(?:[^,.;]{1,60}, )?(?:[Tt]he (?:main |primary |central |principal )?(?:focus|emphasis|subject|topic|theme)|[Ss]pecial (?:attention|emphasis)) (?:of (?:the|their) (?:\w+ ){0,2})?(?:was|were) (?:also )?(?:on|placed on|paid to|given to)\b/;

/** "There was also a detailed exchange of views on …", "There was a consensus that …", "Mention was made of": with nobody named. */
const THERE_WAS =
  /^Mention was (?:also )?made of\b|^(?:[^,.;]{1,60}, )?[Tt]here (?:was|were|has been|have been) (?:also )?(?:an? |some )?(?:[\w-]+,? (?:and )?){0,4}(?:exchanges?|discussions?|conversations?|talks|(?:consensus|agreement|convergence|understanding) (?:that|on|between|among))\b/;

/** "The six outcomes include …", "The common understandings reached cover …": what both settled. */
const OUTCOMES_ARE =
  /^(?:[Tt]he |[Tt]heir |[Tt]hese |[Aa]mong the )?(?:[\w-]+ ){0,3}?(?:outcomes|deliverables|common understandings|points of consensus|understandings) (?:of (?:the|their|this) (?:\w+ ){1,3})?(?:reached |agreed )?(?:include|included|cover|covered|are|were|comprise)\b/;

export const talkWasAbout: VoiceRule = ({ words, heard }) =>
  (!heard && OUTCOMES_ARE.test(words)) ||
  TALK_WAS_ABOUT.test(words) ||
  TALK_CAME_ABOUT.test(words) ||
  FIRST_OF_TALKS.test(words) ||
  THERE_WAS.test(words) ||
  FOCUS_WAS.test(words) ||
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
