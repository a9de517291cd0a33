import { part, pattern } from '../../pattern.ts';
import { spoken } from '../spoken.ts';
import type { EnglishSentence, VoiceRule } from './english-sentence.ts';
import { findSubject, type Subject } from './subject.ts';

/** "If the U.S. side always says one thing …", "Since it has expressed …": supposed or told of it by whoever speaks. */
const CONDITION =
  /^(?:If|Unless|Since|Because|Now that|Given that|When(?:ever)?|As long as|So long as|Once|Should|Were|Had|Whether) /;

/** "China has agreed to …", "Russia wants to …": a promise, a wish or a request of its own. */
const OWN_WILL = pattern`
  ^(?:,? (?:has|have|had|also|further|now|in turn|again|therefore|meanwhile))*,? (?:agreed|committed|pledged|promised|
  undertook|offered|decided|asked|requested|wants?|wanted|proposed|accepted|declined|refused)\b`;

/** "The United States is also forming cliques": said of it. */
const IS_DOING = /^ (?:is|are|was|were|has been|have been) (?:also|again|further) /;

/** Behind "took" or "made", what is a word of its mouth: "made clear", "took the view", "made a proposal". */
const IS_WORD = part`
  (?:(?:careful |positive |due )?note|up|clear|out|forth|forward|it clear|attention|representations|known)\b|
  the (?:view|position|point)\b|an? (?:\p{L}+ )?(?:proposal|statement|point|commitment|pledge|offer)\b`;

/** "The Chinese side took planned action", "Russia made threats": what it did, and no word of its mouth. */
const DEED = pattern`
  ^(?: has| have| had)?(?: also| then| already| always)?
  (?: took| taken| takes| made| makes| held| puts?| sets?| drew| drawn) (?!${IS_WORD})`;

/** "It does not seek to contain China, and hopes to …": the government ends what somebody else does. */
const ENDS_OBJECT = /^, (?:and|but) /;

/** Before its verb such a word tells of one; farther on ("is bent on further …") it tells nothing. */
const ADVERB = /^(?:strongly|also|again|further)$/i;

/** "The British side is willing to …": its own wish, told by nobody else. */
const IS_WILLING = pattern`
  ^(?: also| always)? (?:(?:is|are|stands?|remains?) (?:also |always |fully |very )?
  (?:willing|ready|prepared|committed) to|indicated (?:a |its |that )|hopes? (?:to|that)|looks? forward to)\b`;

/** "China said …": a government speaks only with a verb of saying; "China should stop …" is asked of it. */
export const governmentSpeaks: VoiceRule = (sentence) => {
  if (CONDITION.test(sentence.words)) return null;
  const subject = findSubject(sentence);
  return subject?.kind === 'party' && (speaksAfter(sentence, subject) || wills(sentence, subject))
    ? spoken(subject.side)
    : null;
};

/** "The United States will stay engaged …": the text's own promise, though the counterpart spoke before. */
const OWN_PROMISE =
  /^ (?:will|shall) (?:also |always |further |\p{L}+ly )?(?!be (?:met|held|asked)\b)\p{Ll}/u;

/** “China will host one meeting, and the United States will host another”: the one who speaks tells of both. */
const AND_THE_OTHER_WILL =
  /^ will [^.;]{3,80}, (?:and|while|whereas) (?:the )?(?:\p{Lu}[\p{L}.]*\s){1,4}will /u;

export const ownPromise: VoiceRule = (sentence) => {
  if (sentence.carried !== 'other' || CONDITION.test(sentence.words)) return null;
  const subject = findSubject(sentence);
  if (subject?.kind !== 'party' || subject.side !== 'self') return null;
  const after = sentence.words.slice(subject.end - sentence.sentence.start);
  if (AND_THE_OTHER_WILL.test(after) && sentence.sides.has('other')) return null;
  return OWN_PROMISE.test(after) ? spoken('self') : null;
};

/** What is said of one government behind a sentence about both is the text's own. */
export const governmentIsMeant: VoiceRule = (sentence) =>
  sentence.carried === 'both' && findSubject(sentence)?.kind === 'party' ? spoken('self') : null;

function wills({ sentence, words }: EnglishSentence, subject: Subject): boolean {
  const after = words.slice(subject.end - sentence.start);
  return OWN_WILL.test(after) || IS_WILLING.test(after);
}

function speaksAfter({ sentence, words }: EnglishSentence, subject: Subject): boolean {
  const after = words.slice(subject.end - sentence.start);
  if (IS_DOING.test(after) || DEED.test(after) || ENDS_OBJECT.test(after)) return false;
  const verb = sentence.hits.find(
    ({ kind, id, start, end }) =>
      kind === 'cue' &&
      id === 'speech' &&
      start >= subject.end &&
      (start - subject.end <= 1 || !ADVERB.test(words.slice(start - sentence.start, end - sentence.start))),
  );
  const asked = sentence.hits.some(
    ({ kind, id, start }) =>
      kind === 'cue' && id === 'asking' && start >= subject.end && start - subject.end < 30,
  );
  return verb !== undefined && verb.start - subject.end < 25 && !asked;
}
