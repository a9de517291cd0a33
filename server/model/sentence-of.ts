import type { SideId } from './side.ts';

/**
 * The sentence of a side under its id, such as "a12"; undefined where it has none. Found by its number: looking through
 * all sentences for each of many ids is quadratic.
 */
export function sentenceOf<AnySentence>(
  { sentences }: { readonly sentences: readonly AnySentence[] },
  id: string,
): AnySentence | undefined {
  return sentences[Number(id.slice(1)) - 1];
}

/** The side whose text has a sentence, by its id: a for "a12". */
export function sideOfSentence(id: string): SideId {
  return id.startsWith('a') ? 'a' : 'b';
}
