/** English words that stand in every text and say nothing about it, folded as `searchWords` folds them. */
const SMALL: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been but by for from had has have he her his how i if in into is it its my no nor not of on ' +
    'or our s she so such t than that the their them then there these they this those to too was we were what when ' +
    'which who whom whose will with would you your'
  ).split(' '),
);

/**
 * Those of the words of a question that carry it: of “the price of steel” the price and the steel. All of them where
 * nothing but small words was asked for. “Us” is none of the small ones: it may be the country.
 */
export function carryingWords(words: readonly string[]): readonly string[] {
  const carrying = words.filter((word) => !SMALL.has(word));
  return carrying.length > 0 ? carrying : words;
}
