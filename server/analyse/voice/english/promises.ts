import type { Voice } from '../../../model/comparison.ts';
import type { EnglishSentence } from './english-sentence.ts';
import { findSubject } from './subject.ts';

/** "Under the deal, China will:", and what a list under it begins with. */
const PROMISES_FOLLOW =
  /\b(?:will|agree[sd]? to|commit(?:s|ted)? to|pledge[sd]? to|undertook to)(?: \w+){0,4}:$/;
const LIST_ITEM = /^\W{0,2}(?:[-–—•*●▪·]|\d{1,2}[.)]|\([a-z\d]\)|[a-z]\))\s/;

/** Whose promises a list holds that the sentence opens ("China will:"); null for any other sentence. */
export function promiserOf(sentence: EnglishSentence): Voice | null {
  return PROMISES_FOLLOW.test(sentence.words) ? (findSubject(sentence)?.side ?? null) : null;
}

/** Tells whether a sentence is one item of a list. */
export function isListItem(words: string): boolean {
  return LIST_ITEM.test(words);
}
