import { pattern } from '../../pattern.ts';

const ASKED_BY = pattern`
  ^(?:JOURNALISTS?|QUESTION|REPORTER|PRESENTER|HOST|COMPERE|INTERVIEWER|MODERATOR|Q|Journalist|Question|Reporter|
  Presenter|Interviewer|Moderator)(?: \d{1,2})?:`;

/** "JOURNALIST: Was the strait discussed?": in the transcript of a press conference, who asks is none of the two. */
export function opensQuestion(words: string): boolean {
  return ASKED_BY.test(words);
}

/** "PRIME MINISTER: Yes.": the next speaker of a transcript, who may answer in the paragraph of the question. */
export function opensAnswer(words: string): boolean {
  return /^(?:A|\p{Lu}[\p{Lu} .,’'-]{3,60}):/u.test(words);
}
