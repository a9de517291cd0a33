import type { Voice } from '../../../model/comparison.ts';
import type { ReadSentence } from '../../../model/reading.ts';
import { pattern } from '../../pattern.ts';
import type { FindActors } from '../actors.ts';
import type { EnglishSentence } from './english-sentence.ts';
import { findSubject } from './subject.ts';

/** "Under the deal, China will:", and what a list under it begins with. */
const PROMISES_FOLLOW =
  /\b(?:will|agree[sd]? to|commit(?:s|ted)? to|pledge[sd]? to|undertook to|reached the following|agreed (?:on|upon))(?: \w+){0,4}:$/;
const LIST_ITEM =
  /^\W{0,2}(?:[-–—•*●▪·]|\d{1,2}[.)]|\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)|(?:[a-z]|[ivx]{1,5})\))\s/;

/** Items without a mark begin with the deed. */
const DEED = pattern`
  ^(?:Accelerate|Address|Adjust|Adopt|Advance|Allow|Begin|Build|Cease|Communicate|Conclude|Continue|Convene|Cooperate|
  Coordinate|Create|Deepen|Deliver|Develop|Discuss|Eliminate|Encourage|Engage|Enhance|Ensure|Establish|Exchange|Exempt|
  Expand|Explore|Extend|Facilitate|Finali[sz]e|Grant|Halt|Hold|Implement|Improve|Increase|Invest|Issue|Launch|Lift|
  Lower|Maintain|Make|Meet|Negotiate|Open|Pause|Promote|Provide|Purchase|Reduce|Remove|Resume|Revoke|Set up|Share|Sign|
  Start|Step up|Stop|Strengthen|Support|Suspend|Take|Terminate|Upgrade|Withdraw|Work)\b`;

/** Tells whether a sentence opens a list of promises: "China will:". */
export function opensPromises(words: string): boolean {
  // Asked first: hardly a sentence ends so, and the pattern looks everywhere.
  return words.endsWith(':') && PROMISES_FOLLOW.test(words);
}

/** Whose promises a list holds that the sentence opens ("China will:"); null for any other sentence. */
export function promiserOf(sentence: EnglishSentence): Voice | null {
  if (!opensPromises(sentence.words)) return null;
  const subject = findSubject(sentence);
  return subject?.joint ? 'both' : (subject?.side ?? null);
}

/** Tells whether a sentence opens one item of a list of promises: by its mark, or by what is to be done. */
export function isListItem(words: string): boolean {
  return LIST_ITEM.test(words) || DEED.test(words);
}

/** Tells whether a person is named, who takes the word from a list. */
export function namesPerson(sentence: ReadSentence, findActors: FindActors): boolean {
  return findActors(sentence).some(({ kind }) => kind === 'person');
}
