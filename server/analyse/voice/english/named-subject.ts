import { opensWithContact } from './contact-line.ts';
import { type EnglishSentence, settled, spoken, type VoiceRule } from './english-sentence.ts';
import { opensWithPronoun } from './pronoun.ts';
import { findSubject, type Subject } from './subject.ts';

/** "He noted …, and both sides agreed …": a clause of both, whoever opens the sentence. */
const JOINT_CLAUSE =
  /, and (?:the two |both )(?:sides|leaders|ministers|parties|of them )?\s?(?:also )?(?:agreed|decided|exchanged|discussed|affirmed)\b/;

/** What both should do or are is a position of whoever speaks; what both did is both's. */
const SHOULD_BE =
  /^(?: (?:sides|countries|leaders|heads of state|peoples|governments|nations))?(?: both)?,? (?:should|must|need|needs|ought|have to|can|cannot|differ|share|are (?:both|each|important|close|permanent|neighbou?rs)|have (?:broad|extensive|every|a responsibility|common|many|far more))\b/;

/** "Both sides agreed …" is both's; "both sides should …" and "he said both sides …" whoever speaks. */
export const bothAsSubject: VoiceRule = (sentence) => {
  const subject = findSubject(sentence);
  if (subject?.side !== 'both') return null;
  if (opensWithPronoun(sentence.words) && !JOINT_CLAUSE.test(sentence.words))
    return spoken(sentence.lastSingle);
  const after = sentence.words.slice(subject.end - sentence.sentence.start);
  return spoken(SHOULD_BE.test(after) ? settled(sentence.carried) : 'both');
};

/** "Minister Wang stressed …"; two joined officials of both sides are both. */
export const officialAsSubject: VoiceRule = (sentence) => {
  const subject = findSubject(sentence);
  if (subject === null || subject.side === 'both') return null;
  if (subject.joint) return { voice: 'both', contact: opensWithContact(sentence) };
  return subject.kind === 'party' ? null : spoken(subject.side);
};

/** "China said …": a government speaks only with a verb of saying; "China should stop …" is asked of it. */
export const governmentSpeaks: VoiceRule = (sentence) => {
  const subject = findSubject(sentence);
  return subject?.kind === 'party' && speaksAfter(sentence, subject) ? spoken(subject.side) : null;
};

/** What is said of one government behind a sentence about both is the text's own. */
export const governmentIsMeant: VoiceRule = (sentence) =>
  sentence.carried === 'both' && findSubject(sentence)?.kind === 'party' ? spoken('self') : null;

function speaksAfter({ sentence }: EnglishSentence, subject: Subject): boolean {
  const verb = sentence.hits.find(
    ({ kind, id, start }) => kind === 'cue' && id === 'speech' && start >= subject.end,
  );
  const asked = sentence.hits.some(
    ({ kind, id, start }) =>
      kind === 'cue' && id === 'asking' && start >= subject.end && start - subject.end < 30,
  );
  return verb !== undefined && verb.start - subject.end < 25 && !asked;
}
