/**
 * Lists of words that rules look for at one place of a sentence: the ids of `readouts/taxonomy/words.yaml`. The code
 * reads them by name, so that the file has these and no others; `diptych taxonomy check` compares the two.
 */
export const WORD_LIST_IDS = [
  'title',
  'cooperation',
  'complaint',
  'courtesy',
  'proposing',
  'explaining',
  'position',
  'staff',
  'must-be',
  'before-ask',
  'should-be',
  'promiser',
  'kind-of-talk',
  'means-of-talk',
  'views',
  'to-come',
  'earlier',
  'agreed-before',
  'others',
  'warring',
  'before-name',
  'half-office',
  'of-country',
  'business',
  'opinion',
  'met-somebody',
  'deed',
  'done-to',
  'naming',
] as const;

export type WordListId = (typeof WORD_LIST_IDS)[number];
