/**
 * Marks of one kind that a text keeps at the most: topics, acts and the like. The densest readouts have one in twenty
 * characters, 10,000 in the longest text there may be; only a text that says one thing again and again has more.
 */
export const MOST_MARKS = 10_000;

/**
 * Thins out the marks of a text that has too many: every sentence keeps the first of each id, so that what it speaks
 * of stays the same, and where that is not enough its first few. Depends on this text alone. Linear.
 *
 * @param lists by sentence its marks, in text order
 * @returns the same lists, and `precise: true`, where there are not too many
 */
export function thinOut<T>(
  lists: readonly (readonly T[])[],
  idOf: (mark: T) => string,
): { readonly lists: readonly (readonly T[])[]; readonly precise: boolean } {
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  if (count <= MOST_MARKS) return { lists, precise: true };
  const each = Math.max(1, Math.floor(MOST_MARKS / lists.length));
  return { lists: lists.map((marks) => firstOfEach(marks, idOf).slice(0, each)), precise: false };
}

function firstOfEach<T>(marks: readonly T[], idOf: (mark: T) => string): readonly T[] {
  const known = new Set<string>();
  return marks.filter((mark) => {
    const isNew = !known.has(idOf(mark));
    known.add(idOf(mark));
    return isNew;
  });
}
