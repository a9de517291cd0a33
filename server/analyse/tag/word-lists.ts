import type { Knowledge, LexiconEntry } from '../../model/knowledge.ts';
import type { Language } from '../../model/language.ts';
import { OFFICE_IDS } from '../../model/office-id.ts';
import { WORD_LIST_IDS } from '../../model/word-list-id.ts';
import type { WordLists, WordListsOf } from '../../model/word-lists.ts';
import { onceFor } from '../once-for.ts';
import { parseTerm } from './parse-term.ts';
import { termSource } from './term-source.ts';

/**
 * Prepares the lists of words, once for each knowledge. Rules ask for them at a place of a sentence that few sentences
 * have, so that they are parts of these rules' patterns and mark nothing.
 *
 * @throws SyntaxError for a term that cannot be parsed; `readKnowledge` has refused those already
 */
export const wordLists = onceFor(({ words, offices }: Pick<Knowledge, 'words' | 'offices'>): WordListsOf => {
  const entries: readonly LexiconEntry[] = [...words, ...offices];
  const listsOf = (language: Language) =>
    Object.fromEntries(
      [...WORD_LIST_IDS, ...OFFICE_IDS].map((id) => [
        id,
        listSource(
          entries.filter((entry) => entry.id === id),
          language,
        ),
      ]),
    ) as WordLists;
  return { en: listsOf('en'), zh: listsOf('zh') };
});

/** What is found nowhere. */
const NOTHING = '(?!)';

function listSource(entries: readonly LexiconEntry[], language: Language): string {
  const terms = entries.flatMap(({ terms: { [language]: specs } }) => specs);
  if (terms.length === 0) return NOTHING;
  return `(?:${terms.map(({ term }) => termSource(parseTerm(term, language), language)).join('|')})`;
}
