import { type EnglishSentence, spoken, type VoiceRule } from './english-sentence.ts';
import { findSubject, type Subject } from './subject.ts';

/** "If the U.S. side always says one thing …": supposed of it by whoever speaks. */
const CONDITION = /^(?:If|Unless|When(?:ever)?|As long as|So long as|Once|Should|Were|Had|Whether) /;

/** "China said …": a government speaks only with a verb of saying; "China should stop …" is asked of it. */
export const governmentSpeaks: VoiceRule = (sentence) => {
  if (CONDITION.test(sentence.words)) return null;
  const subject = findSubject(sentence);
  return subject?.kind === 'party' && speaksAfter(sentence, subject) ? spoken(subject.side) : null;
};

/** What is said of one government behind a sentence about both is the text's own. */
export const governmentIsMeant: VoiceRule = (sentence) =>
  sentence.carried === 'both' && findSubject(sentence)?.kind === 'party' ? spoken('self') : null;

/** "The British side is willing to …": its own wish, told by nobody else. */
const IS_WILLING =
  /^ (?:also |always )?(?:(?:is|are|stands?|remains?) (?:also |always |fully |very )?(?:willing|ready|prepared) to|hopes? (?:to|that)|looks? forward to)\b/;

function speaksAfter({ sentence, words }: EnglishSentence, subject: Subject): boolean {
  if (IS_WILLING.test(words.slice(subject.end - sentence.start))) return true;
  const verb = sentence.hits.find(
    ({ kind, id, start }) => kind === 'cue' && id === 'speech' && start >= subject.end,
  );
  const asked = sentence.hits.some(
    ({ kind, id, start }) =>
      kind === 'cue' && id === 'asking' && start >= subject.end && start - subject.end < 30,
  );
  return verb !== undefined && verb.start - subject.end < 25 && !asked;
}
