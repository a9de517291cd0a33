import type { Voice } from '../../model/comparison.ts';
import type { ReadText } from '../../model/reading.ts';
import type { FindActors } from './actors.ts';
import { aboutTalk, background, talkWasAbout } from './english/about-talk.ts';
import { attendance, joinedBy } from './english/attendance.ts';
import { bothAsSubject } from './english/both-as-subject.ts';
import { bothInTurn } from './english/both-in-turn.ts';
import {
  firstPersonContact,
  heldMeeting,
  invitedVisit,
  reachedWith,
  spokeWith,
} from './english/contact-line.ts';
import { counterpartOffices } from './english/counterpart-offices.ts';
import { earlierTalk, recallsLeaders } from './english/earlier-talk.ts';
import { type EnglishSentence, hasSpeech, openingsOf, type VoiceRule } from './english/english-sentence.ts';
import { iOrWeDid, isPost, ourTeams, thanks, verbWithoutSubject, weOrOur } from './english/first-person.ts';
import { governmentIsMeant, governmentSpeaks, ownPromise } from './english/government-speaks.ts';
import { headingOrPreamble } from './english/heading.ts';
import { joinedSubject } from './english/joined-subject.ts';
import { judgement } from './english/judgement.ts';
import { officialAsSubject } from './english/official-as-subject.ts';
import { agreedWith, ownOffice, twoOffices, whoAgreed } from './english/own-office.ts';
import { passiveWithAgent } from './english/passive-agent.ts';
import { mutual, passiveOfBoth } from './english/passive-of-both.ts';
import { possessiveOpinion } from './english/possessive-opinion.ts';
import { opensAnswer, opensQuestion } from './english/press-question.ts';
import { isListItem, namesPerson, promiserOf } from './english/promises.ts';
import { pronoun, theyForUs } from './english/pronoun.ts';
import { speakerAtEnd } from './english/speaker-at-end.ts';
import { withoutLead } from './english/without-lead.ts';
import { findOffices } from './find-offices.ts';
import { findOpening } from './find-opening.ts';
import { spoken } from './spoken.ts';
import type { SentenceVoice } from './voice-sentences.ts';

/** The rules in the order in which they are asked; the first that decides is believed. */
const VOICE_RULES: readonly VoiceRule[] = [
  headingOrPreamble,
  joinedBy,
  earlierTalk,
  heldMeeting,
  spokeWith,
  invitedVisit,
  firstPersonContact,
  reachedWith,
  talkWasAbout,
  mutual,
  speakerAtEnd,
  agreedWith,
  twoOffices,
  joinedSubject,
  passiveWithAgent,
  possessiveOpinion,
  bothInTurn,
  ownOffice,
  thanks,
  iOrWeDid,
  theyForUs,
  bothAsSubject,
  pronoun,
  officialAsSubject,
  ourTeams,
  weOrOur,
  passiveOfBoth,
  attendance,
  background,
  governmentSpeaks,
  ownPromise,
  aboutTalk,
  verbWithoutSubject,
  governmentIsMeant,
  judgement,
];

/**
 * Tells whose words or acts each sentence of an English text reports.
 *
 * The subject decides: the first official, side or "both" that is not the object of a preposition. A sentence
 * without one belongs to whoever spoke last, in the same paragraph; a new paragraph goes back to the text's own
 * side unless it names another; in a post its author speaks on. A government as grammatical subject ("China should
 * stop …") is a speaker only with a verb of saying: what somebody says that it should do stays in that somebody's
 * mouth.
 */
export function englishVoices(read: ReadText, findActors: FindActors): readonly SentenceVoice[] {
  let last: Voice = 'self';
  let lastSingle: Voice = 'self';
  let paragraph = -1;
  let heard = false;
  let recalled = false;
  let promiser: Voice | null = null;
  let isQuestion = false;
  const post = isPost(read);
  const opening = findOpening(read);
  const met = opening === undefined ? [] : findOffices(opening, read);
  const ofMinisters = opening !== undefined && met.every(({ id }) => id !== 'leader');
  const offices =
    opening === undefined
      ? new Set<string>()
      : counterpartOffices(read.text, opening, met, findActors(opening));
  return read.sentences.map((whole, index) => {
    const sentence = withoutLead(whole, read.spoken.slice(whole.start, whole.end), index);
    const words = read.spoken.slice(sentence.start, sentence.end);
    const fresh = sentence.paragraph !== paragraph;
    if (promiser !== null && (fresh ? isListItem(words) : !namesPerson(sentence, findActors))) {
      paragraph = sentence.paragraph;
      return spoken(promiser);
    }
    paragraph = sentence.paragraph;
    isQuestion = opensQuestion(words) || (isQuestion && !fresh && !opensAnswer(words));
    if (isQuestion) return spoken('none');
    const carried: Voice = fresh || last === 'none' || (post && last === 'other') ? 'self' : last;
    const actors = findActors(sentence);
    const sides = new Set(
      actors.filter(({ kind }) => kind === 'person' || kind === 'party').map(({ side }) => side),
    );
    const reading: EnglishSentence = {
      sentence,
      words,
      lists: read.lists,
      openings: openingsOf(words),
      actors,
      offices: findOffices(sentence, read),
      sides,
      carried,
      heard: heard && !fresh,
      lastSingle,
      post,
      ofMinisters,
      recalled: recalled && !fresh,
      counterpartOffices: offices,
    };
    promiser = promiserOf(reading);
    const found = voiceOf(reading);
    if (found.voice !== 'none') last = found.voice;
    const single = found.voice === 'self' || found.voice === 'other';
    if (single) lastSingle = found.voice;
    else if (found.voice === 'both') lastSingle = whoAgreed(reading) ?? lastSingle;
    heard = single && (reading.heard || hasSpeech(reading));
    recalled = heard && ofMinisters && recallsLeaders(words);
    return found;
  });
}

function voiceOf(sentence: EnglishSentence): SentenceVoice {
  for (const rule of VOICE_RULES) {
    const found = rule(sentence);
    if (found !== null) return found;
  }
  return spoken(sentence.carried);
}
