import { type EnglishSentence, findCue, SUBJECT_REACH, type VoiceRule } from './english-sentence.ts';
import { opensWithOwnOffice } from './own-office.ts';
import { opensWithPronoun } from './pronoun.ts';

const CONTACT = { voice: 'both', contact: true } as const;

const CONTACT_ACTS = new Set(['discuss', 'inform']);

/** "The 23rd Meeting of …, was held in Beijing": the contact itself is the subject. */
const HELD_MEETING =
  /^(?:On [^,]{3,20}, )?(?:[Tt]he )?(?:\w+ ){0,3}(?:[Mm]eeting|[Rr]ound|[Dd]ialogue|[Tt]alks|[Cc]onversation|[Cc]all)\b.*\b(?:was|were|took place|has been) (?:held|place|convened|conducted)/;

/** "I just concluded a very good call with …": the contact of a first-person post. */
const FIRST_PERSON_CONTACT =
  /^\W*(?:Today,? )?(?:(?:I|We)\s+)?(?:(?:have|just|also|had the pleasure of|was pleased to)\s+)*(?:[Ss]poke|[Mm]et|[Mm]eet|[Tt]alked|[Hh]ad|[Hh]eld|[Cc]oncluded|[Ff]inished|[Cc]ompleted)\b[^.!]{0,60}\b(?:[Cc]all|[Cc]onversation|[Mm]eeting|[Tt]alks?|[Dd]iscussion|with)\b/;

/** A meeting of both sides as grammatical subject. */
export const heldMeeting: VoiceRule = ({ sides, words }) =>
  sides.size > 1 && HELD_MEETING.test(words) ? CONTACT : null;

/** "X spoke with Y": both sides named, or the other and one's own office or pronoun, and nothing said before it. */
export const spokeWith: VoiceRule = (sentence) => {
  const contact = findCue(sentence, 'contact');
  if (contact === undefined || !opensWithContact(sentence)) return null;
  const own = opensWithOwnOffice(sentence.words) || opensWithPronoun(sentence.words);
  const meets = sentence.sides.size > 1 || (sentence.sides.has('other') && own);
  return meets && isContact(sentence, contact.start) ? CONTACT : null;
};

export const firstPersonContact: VoiceRule = ({ words }) =>
  FIRST_PERSON_CONTACT.test(words) ? CONTACT : null;

/** Tells whether a word of contact stands where a contact line has it. */
export function opensWithContact(sentence: EnglishSentence): boolean {
  const contact = findCue(sentence, 'contact');
  return contact !== undefined && contact.start - sentence.sentence.start < SUBJECT_REACH;
}

function isContact({ sentence, actors }: EnglishSentence, at: number): boolean {
  const before = actors.some(({ start, kind }) => start < at + 60 && kind !== 'joint');
  const speech = sentence.hits.find(
    ({ kind, id, start }) => kind === 'act' && start < at && !CONTACT_ACTS.has(id),
  );
  return before && speech === undefined;
}
