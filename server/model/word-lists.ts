import type { Language } from './language.ts';
import type { OfficeId } from './office-id.ts';
import type { WordListId } from './word-list-id.ts';

/**
 * The lists of words and the offices of one language, each as a part of a pattern that finds any of its terms in folded
 * words, in English as whole words; a list without terms finds nothing.
 */
export type WordLists = Readonly<Record<WordListId | OfficeId, string>>;

/** The lists of both languages. */
export type WordListsOf = Readonly<Record<Language, WordLists>>;
