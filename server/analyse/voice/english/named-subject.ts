import { opensWithContact } from './contact-line.ts';
import { type EnglishSentence, settled, spoken, type VoiceRule } from './english-sentence.ts';
import { opensWithPronoun } from './pronoun.ts';
import { findSubject, type Subject } from './subject.ts';

/** "He noted …, and both sides agreed …": a clause of both, whoever opens the sentence. */
const JOINT_CLAUSE =
  /, and (?:the two |both )(?:sides|leaders|ministers|parties|of them )?\s?(?:also )?(?:agreed|decided|exchanged|discussed|affirmed)\b/;

/** What both should do or are is a position of whoever speaks; what both did is both's. */
const SHOULD_BE =
  /^(?: (?:sides|countries|leaders|heads of state|peoples|governments|nations))?(?: (?:both|all|each|also))?,? (?:should|must|need|needs|ought|have to|can|cannot|could|may|differ|share|belong|stand to|stand at|bear|enjoy|face|remain|benefit|gain|lose|shoulder|boast|are (?!(?:also |both |now )?(?:in (?:touch|contact|agreement)|committed|determined|expected|scheduled|to\b|planning|ready|working|prepared|looking|holding|meeting|due|set to|agreed))|have (?!(?:also |both |now |since |already |always |jointly |thus |again |further |long |been |recently |therefore )*(?:\w+ed|held|had|made|reached|taken|met|begun|come|found|set|spoken|kept|been|sought|built|given|done|drawn|gone|sent|shown|laid|put)\b))\b/;

/** "Whether the two countries keep to the right course …": a thought about both, not their act. */
const THOUGHT = /^(?:Whether|If|As long as|So long as|Only|How|Should)\b/;

/** "Both sides agreed …" is both's; "both sides should …" and "he said both sides …" whoever speaks. */
export const bothAsSubject: VoiceRule = (sentence) => {
  const subject = findSubject(sentence);
  if (subject?.side !== 'both') return null;
  if (opensWithPronoun(sentence.words) && !JOINT_CLAUSE.test(sentence.words))
    return spoken(sentence.lastSingle);
  const after = sentence.words.slice(subject.end - sentence.sentence.start);
  const position = SHOULD_BE.test(after) || THOUGHT.test(sentence.words);
  return spoken(position ? settled(sentence.carried) : 'both');
};

/** Between the first official and the second of a sentence in which each does something of their own. */
const IN_TURN = /^[^.;:]{1,240},? (?:and|while) (?:the )?(?:\p{Lu}[\p{L}.’'-]* ){0,4}$/u;

/** "Minister Hayashi extended his greetings, and State Councilor Wang congratulated him": each in turn. */
export const bothInTurn: VoiceRule = ({ sentence, words, actors }) => {
  const people = actors.filter(({ kind }) => kind === 'person');
  const [first] = people;
  if (first === undefined || first.start - sentence.start > 60) return null;
  const second = people.find(({ side, start }) => side !== first.side && start > first.end);
  if (second === undefined) return null;
  const between = words.slice(first.end - sentence.start, second.start - sentence.start);
  const after = words.slice(second.end - sentence.start);
  const speaks = /^ (?:also |in turn |likewise )?(?:\w+ed|said|told|spoke|made|gave|took)\b/.test(after);
  return speaks && !/\bthat\b|\bwhere\b|\bwhen\b/.test(between) && IN_TURN.test(between)
    ? spoken('both')
    : null;
};

/** "Minister Wang stressed …"; two joined officials of both sides are both. */
export const officialAsSubject: VoiceRule = (sentence) => {
  const subject = findSubject(sentence);
  if (subject === null || subject.side === 'both') return null;
  if (subject.joint) return { voice: 'both', contact: opensWithContact(sentence) };
  return subject.kind === 'party' ? null : spoken(subject.side);
};

/** "If the U.S. side always says one thing …": supposed of it by whoever speaks. */
const CONDITION = /^(?:If|Unless|When(?:ever)?|As long as|So long as|Once|Should|Were|Had|Whether) /;

/** "China said …": a government speaks only with a verb of saying; "China should stop …" is asked of it. */
export const governmentSpeaks: VoiceRule = (sentence) => {
  if (CONDITION.test(sentence.words)) return null;
  const subject = findSubject(sentence);
  return subject?.kind === 'party' && speaksAfter(sentence, subject) ? spoken(subject.side) : null;
};

/** "A stable relationship is necessary for …", "… are essential": a judgement needs a mouth. */
const JUDGEMENT =
  /\b(?:(?:is|are|remains?) (?:essential|necessary|important|crucial|vital|critical|key|fundamental|indispensable|in the (?:common |mutual )?interests?|the (?:basis|foundation|key)|an? (?:prerequisite|must))|must|should|cannot|ought to)\b/;

/** A judgement that nobody is said to have made, behind what both did, is the text's own. */
export const judgement: VoiceRule = ({ carried, words }) =>
  carried === 'both' && JUDGEMENT.test(words) ? spoken('self') : null;

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
