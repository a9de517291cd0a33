import type { SideId } from './side.ts';

/**
 * The sentence of a side under its id, such as "a12"; undefined where it has none. Found by its number: looking through
 * all sentences for each of many ids is quadratic.
 */
export function sentenceOf<AnySentence>(
  { sentences }: { readonly sentences: readonly AnySentence[] },
  id: string,
): AnySentence | undefined {
  return sentences[sentenceNumber(id) - 1];
}

/** The side whose text has a sentence, by its id: a for "a12". */
export function sideOfSentence(id: string): SideId {
  return id.startsWith('a') ? 'a' : 'b';
}

/** The number of a sentence in its text, by its id: 12 for "a12", 0 for an empty one. */
export function sentenceNumber(id: string): number {
  return Number(id.slice(1));
}

/** Puts ids of one side's sentences in the order of the text. */
export function byNumber(one: string, other: string): number {
  return sentenceNumber(one) - sentenceNumber(other);
}
