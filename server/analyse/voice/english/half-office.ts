import type { WordLists } from '../../../model/word-lists.ts';
import { onceFor } from '../../once-for.ts';
import { pattern } from '../../pattern.ts';

const endsWithHalf = onceFor((lists: WordLists) => pattern`${lists['half-office']}$`);

/** Characters of the longest such office, and more. */
const LONGEST = 40;

/** Tells whether words end with an office that another one of the same official often follows: "State Councilor and Foreign Minister". */
export function isHalfOffice(words: string, lists: WordLists): boolean {
  return endsWithHalf(lists).test(words.slice(-LONGEST).toLowerCase());
}
