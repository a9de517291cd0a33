import type { ActId } from '../../../model/act-id.ts';
import type { Hit } from '../../../model/hit.ts';
import { part, pattern } from '../../pattern.ts';
import { spoken } from '../spoken.ts';
import { type EnglishSentence, SUBJECT_REACH, type VoiceRule } from './english-sentence.ts';
import { opensWithOwnOffice } from './own-office.ts';
import { opensWithPronoun } from './pronoun.ts';
import { HELD, SAID, TALK } from './talk-words.ts';

const CONTACT = { voice: 'both', contact: true } as const;

/** "The Prime Minister spoke to China's President Xi Jinping earlier today." */
const SPOKE_TO = /^[^.;,]{0,80}\b(?:spoke|has spoken|talked) (?:\w+ ){0,3}?to \p{Lu}/u;

/** Between "called on" and the name: a title, and the many offices that some titles list. */
const CALLED_ON_REACH = 60;
const MANY_OFFICES = /^ (?:the )?(?:\p{Lu}\p{L}+ )?(?:Member|State Councill?or|Director)\b/u;
const MANY_OFFICES_REACH = 240;

const CONTACT_ACTS: ReadonlySet<ActId> = new Set(['discuss', 'inform']);

const CO = 'co-?';

/** "The 23rd Meeting of …, was held in Beijing": the contact itself is the subject. */
const HELD_MEETING = pattern`
  ^(?:On [^,]{3,20}, )?(?:[Tt]he )?(?:\w+ ){0,3}${HELD}\b.*\b(?:
  (?:was|were|has been) (?:held|convened|conducted|between|${CO}chaired|${CO}hosted)|
  took place|has (?:just )?(?:taken place|finished)|concluded|ended)`;

const HOSTED_ROUND = part`hosted (?:an?|the) (?:[\w-]+ ){0,4}${HELD}`;

const GROUP_HELD = part`
  (?:[Gg]roup|[Cc]ommission|[Cc]ommittee|[Dd]ialogue|[Mm]echanism)(?: \([A-Z]{2,6}\))?
  (?: has)? (?:held|convened|concluded) (?:its|their|an?|the) (?:[\w-]+ ){0,3}${HELD}`;

/** "Istanbul hosted a regular round of Russian-US consultations", "The China-U.S. Economic Working Group held its fifth meeting": the contact of a place or a body. */
const BODY_HELD = pattern`^[^;]{3,160}?\b(?:${HOSTED_ROUND}|${GROUP_HELD})\b`;

/** "The leading official of the Office … and the U.S. Deputy Assistant Secretary co-hosted the 16th … Talks": who hosts together has met. */
const HOSTED_TOGETHER = pattern`^[^;]{3,300}?\b${CO}(?:chaired|hosted)\b[^;]{3,120}?\b${HELD}\b`;

/** One of these stands in whatever the two patterns above find: looking for them costs less than trying the patterns. */
const WAS_HELD = /hosted|chaired|held|convened|concluded/;

/** "The China-U.S. Working Group", "Russian-US consultations": of both sides by its name. */
const OF_TWO = /(?<![\p{L}-])\p{Lu}[\p{L}.]*[-–](?!Pacific\b)\p{Lu}/u;

const ENDED_OR_HAD = part`
  [Ss]poke|[Mm]et|[Mm]eet|[Tt]alked|[Hh]ad|[Hh]eld|[Cc]oncluded|[Ff]inished|[Cc]ompleted|got off the phone|hung up`;

/** "I just concluded a very good call with …": the contact of a first-person post. */
const FIRST_PERSON_CONTACT = pattern`
  ^\W*(?:And )?(?:(?:[Tt]oday|[Ee]arlier today|[Tt]his (?:morning|afternoon|evening)),? )?(?:To [^,.;]{3,60}, )?
  (?:(?:I|[Ww]e)\s+)?(?:(?:have|[Jj]ust|also|had the pleasure of|was pleased to)\s+)*${ENDED_OR_HAD}\b[^.!]{0,60}
  \b(?:${TALK}|[Ss]ummit|with|to)\b`;

/** "Today I met Foreign Minister Wang Yi." */
const I_MET = pattern`
  ^\W*(?:(?:Today|Just now|Earlier today)(?: in \p{Lu}[\p{L} ]{2,24})?,? )?I (?:have |just |also )*
  (?:met|hosted|greeted) (?:\p{Ll}+ ){0,2}\p{Lu}`;

/** "…, I hosted in this room my Chinese counterpart Wang Yi for the Dialogue." */
const I_HOSTED = /\bI (?:hosted|met|received|welcomed)\b[^.;]{0,40}\bmy (?:\p{Lu}\p{L}+ )?counterpart\b/u;

const HELD_A = part`
  held|had|concluded|completed|finished|wrapped up|conducted|engaged in|participated in|${CO}chaired|${CO}hosted`;

/** "Mr. HAYASHI held a Japan-China Foreign Ministers' Meeting (for approximately 180 minutes …) with H.E. Mr. Qin", "consultations on arms control in Washington D.C. with": asides stand between. */
const HELD_WITH = pattern`\b${HELD_A}\b[^.;]{1,70}\b${HELD}\b(?:[^.;]|(?<=\b\p{Lu})\.){0,240}\bwith\b`;

/** Behind "received": a title, so that "received a proposal" is none. */
const GUEST = part`
  (?:visiting )?(?:Member|Foreign|Prime|Premier|President|Secretary|Minister|State|Vice|Defen[cs]e|Mr|H\.E|Shri|Wang)\b`;

/** "… (EAM) Dr. S. Jaishankar met Member of the Political Bureau …": a person met one of the other side. */
const MET = pattern`
  \b(?:(?:met|meets)(?! (?:with )?(?:reporters|the press))|hosted|
  received(?: today| yesterday| earlier today)?(?= ${GUEST})|
  travel(?:l)?ed to [^.;]{3,90}? for ${TALK} with)\b`;

/** "… led a delegation to meet with …": the contact of those who were sent. */
const LED_TO_MEET = pattern`
  \bled (?:an?|the) [^;]{3,60}\bdelegation\b[^;]{0,160}\bto (?:meet|hold ${TALK}|talk) with\b`;

const REMARKS = part`remarks?|comments?|statements?`;
const MEANWHILE = part`during|in|at|when|while`;

/** "… made the remarks during a meeting with …": how a wire says that they met. */
const MADE_REMARKS = pattern`
  \bmade the(?:se)? (?:${REMARKS}|appeal|call|pledge|pitch|request)\b[^.]{0,40}\b(?:${MEANWHILE}|on)\b`;

/** The same, told by a surname alone: only whom they met is then known for one of the two sides. */
const MADE_REMARKS_MEETING = pattern`
  \bmade the(?:se)? ${REMARKS} ${MEANWHILE} (?:\w+ ){0,3}?(?:${TALK}|holding ${TALK}) with\b`;

/** "President Biden also spoke with President Putin about ransomware": raises a matter in a talk already reported. */
const ALSO_SPOKE = /\balso (?:spoke|talked)\b/;

/** "The President reached a trade deal with …": the contact and its outcome. */
const REACHED_WITH =
  /^[^.;]{3,90}\breached\b[^.;]{1,60}\b(?:deal|agreement|consensus|understanding)\b[^.;]{0,40}\bwith\b/;

/** "… traveled to Beijing for meetings with President Xi": a visit told as the contact. */
const TRAVELLED = pattern`
  \b(?:travel(?:l?ed|s)|paid a visit|visited)\b[^.;]{2,120}?
  \b(?:for|to hold|to have|and held) (?:\w+ ){0,3}${TALK} with\b`;

/** "President Putin called this morning to …": the contact of a post, with the caller as its subject. */
const CALLED_ME = pattern`
  ^(?:\p{Lu}[\p{L}.]* ){1,5}(?:just )?called
  (?: me\b| (?:this morning|this afternoon|this evening|earlier today|today|tonight) to\b)`;

/** "During a meeting with Joly on Friday, Wang said …": the talk is only where it was said. */
const SAID_IN_TALK = pattern`
  ^(?:During|In|At|While|When|After|Following) [^;:]{3,240}?, (?:[^,;:]{2,60} )?
  (?:${SAID}|expressed|urged|called for|raised|elaborated)\b`;

/** A meeting of both sides as grammatical subject. */
export const heldMeeting: VoiceRule = ({ sides, words }) =>
  (sides.size > 1 && (HELD_MEETING.test(words) || MADE_REMARKS.test(words))) ||
  (sides.has('other') && MADE_REMARKS_MEETING.test(words)) ||
  (WAS_HELD.test(words) &&
    (sides.size > 1 || OF_TWO.test(words)) &&
    (BODY_HELD.test(words) || HOSTED_TOGETHER.test(words)))
    ? CONTACT
    : null;

/** "The President reached a deal with President Xi": both's, and more than a contact. */
export const reachedWith: VoiceRule = ({ sides, words }) =>
  sides.size > 1 && REACHED_WITH.test(words) ? spoken('both') : null;

/** "X spoke with Y": both sides named, or the other and one's own office or pronoun, and nothing said before it. */
export const spokeWith: VoiceRule = (sentence) => {
  // Asked first: most sentences name no two sides, and the patterns below read all of a sentence.
  if (!namesBothSides(sentence) || ALSO_SPOKE.test(sentence.words)) return null;
  if (SAID_IN_TALK.test(sentence.words)) return null;
  const held =
    HELD_WITH.exec(sentence.words.slice(0, 2 * SUBJECT_REACH)) ??
    (meetsAnother(sentence) ? MET.exec(sentence.words) : null) ??
    SPOKE_TO.exec(sentence.words) ??
    TRAVELLED.exec(sentence.words) ??
    LED_TO_MEET.exec(sentence.words) ??
    WAS_HOSTED.exec(sentence.words);
  const contact = findContact(sentence)?.start ?? (held && sentence.sentence.start + held.index);
  if (contact === null || contact - sentence.sentence.start >= SUBJECT_REACH) return null;
  return isContact(sentence, contact) ? CONTACT : null;
};

/** "At the invitation of …, Mr. Wang Yi paid an official visit to India": how the two came to meet. */
const INVITED = /^(?:At|On|Upon) the (?:kind )?invitation of\b/;
const VISITED = /\b(?:visited|travel(?:l?ed) to|paid (?:an?|his|her) (?:[\p{L}-]+ ){0,3}visit)\b/u;

/** A visit of one side at the other’s invitation: both’s, and more than a contact. */
export const invitedVisit: VoiceRule = ({ sides, words }) =>
  sides.size > 1 && INVITED.test(words) && VISITED.test(words) ? spoken('both') : null;

function namesBothSides(sentence: EnglishSentence): boolean {
  const { sides } = sentence;
  return (
    sides.size > 1 || (sides.has('other') && (opensWithOwnOffice(sentence) || opensWithPronoun(sentence)))
  );
}

export const firstPersonContact: VoiceRule = ({ words }) =>
  FIRST_PERSON_CONTACT.test(words) || I_MET.test(words) || I_HOSTED.test(words) || CALLED_ME.test(words)
    ? CONTACT
    : null;

/** "Chancellor Reeves was hosted by Vice Premier He Lifeng". */
const WAS_HOSTED = /\b(?:was|were) (?:warmly )?(?:hosted|received|welcomed) (?:today |yesterday )?by\b/;

/** The first word of contact. "Called on Vice President Han" is one; "called on China to stop" asks. */
function findContact({ sentence, words, actors }: EnglishSentence): Hit | undefined {
  return sentence.hits.find(({ kind, id, start, end }) => {
    if (kind !== 'cue' || id !== 'contact') return false;
    if (OF_ANOTHER_TALK.test(words.slice(0, start - sentence.start))) return false;
    if (TELLS_OF.test(words.slice(start - sentence.start))) return false;
    if (!/^called on$/i.test(words.slice(start - sentence.start, end - sentence.start))) return true;
    const listed = MANY_OFFICES.test(words.slice(end - sentence.start));
    const called = actors.find((actor) => actor.start >= end && (!listed || actor.kind === 'person'));
    if (called?.kind !== 'person') return false;
    if (called.start - end > (listed ? MANY_OFFICES_REACH : CALLED_ON_REACH)) return false;
    return !/^[^.;]{0,40}?\bto\b/.test(words.slice(called.end - sentence.start));
  });
}

/** "His", "President Xi’s": whose other talk it is. */
const WHOSE = part`
  his|her|their|our|my|the|
  (?:President|Premier|Secretary|Minister|Chairman|Prime Minister)(?: \p{Lu}[\p{L}.]*)+(?:’s|'s)?`;

const RESULTS_OF = part`(?:results?|outcomes?|details|contents?) of`;

/** "… the directive that followed his meeting with …", "informed him about the results of his meeting with …": a talk before this one. */
const OF_ANOTHER_TALK = pattern`
  \b(?:(?:follow(?:s|ed|ing)|after|since|from|building (?:up)?on|builds on|last time) ${WHOSE}|
  (?:about|${RESULTS_OF}) (?:his|her|their)) (?:[\w-]+ ){0,2}$`;

/** "Kerry spoke about his meetings with Russian colleagues": tells of other talks. */
const TELLS_OF = /^(?:spoke|talked) (?:\w+ )?(?:about|of) (?:his|her|their)\b/;

/** Tells whether officials of different sides stand before and behind "met". */
function meetsAnother({ sentence, words, actors }: EnglishSentence): boolean {
  const met = MET.exec(words);
  if (met === null) return false;
  const at = sentence.start + met.index;
  const people = actors.filter(({ kind }) => kind === 'person');
  const before = people.findLast(({ end }) => end <= at);
  const after = people.find(({ start }) => start > at);
  return before !== undefined && after !== undefined && before.side !== after.side;
}

/** Tells whether a word of contact stands where a contact line has it, and nothing was said before it. */
export function opensWithContact(sentence: EnglishSentence): boolean {
  const contact = findContact(sentence);
  if (contact === undefined || contact.start - sentence.sentence.start >= SUBJECT_REACH) return false;
  return !saysBefore(sentence, contact.start);
}

/** Tells whether an act other than talking stands before a place: "welcomed the talks", "agreed to hold a dialogue". */
function saysBefore({ sentence, words }: EnglishSentence, at: number): boolean {
  return sentence.hits.some(
    ({ kind, id, start }) =>
      kind === 'act' &&
      start < at &&
      !CONTACT_ACTS.has(id) &&
      !(id === 'invite' && AT_INVITATION.test(words.slice(0, start - sentence.start))),
  );
}

/** "At the invitation of the U.S. side, Wang visited …": how they came to meet, no act of the talk. */
const AT_INVITATION = /\b(?:[Aa]t|[Oo]n|[Uu]pon) (?:the )?$/;

/** "My aide will provide details on the talks with …": of a talk that was, to its readers. */
const WILL_TELL = /\bwill (?:also |later )?(?:provide|give|share|comment|brief|inform|present|tell)\b/;

/** "EAM referred to the meeting with …": a talk before this one. */
const REFERS = /\b(?:referred|referring|refers) (?:back )?to (?:the|his|her|their|our|its)\b/;

function isContact(reading: EnglishSentence, at: number): boolean {
  const { sentence, words, actors } = reading;
  if (REFERS.test(words.slice(0, at - sentence.start + 30))) return false;
  if (WILL_TELL.test(words.slice(0, at - sentence.start))) return false;
  const before =
    opensWithOwnOffice(reading) || actors.some(({ start, kind }) => start < at + 60 && kind !== 'joint');
  return before && !saysBefore(reading, at);
}
