/**
 * The sentence of a side under its id, such as "a12"; undefined where it has none. Found by its number: looking through
 * all sentences for each of many ids is quadratic.
 */
export function sentenceOf<Found>(
  { sentences }: { readonly sentences: readonly Found[] },
  id: string,
): Found | undefined {
  return sentences[Number(id.slice(1)) - 1];
}
