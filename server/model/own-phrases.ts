import type { ComparedSide, Comparison, FormulaRow } from './comparison.ts';

/** A comparison as far as it tells who uses a set phrase. */
export type PhrasedComparison = Pick<Comparison, 'formulas'> & {
  readonly [side in 'a' | 'b']: Pick<ComparedSide, 'sentences'>;
};

/**
 * The set phrases that each side uses itself, rows in their order: what a text reports of the other side's words is no
 * use of its own, and a phrase that neither uses otherwise is left out. Linear in the sentences.
 */
export function ownPhrases({ a, b, formulas }: PhrasedComparison): readonly FormulaRow[] {
  const reported = new Set(
    [...a.sentences, ...b.sentences].filter(({ voice }) => voice === 'other').map(({ id }) => id),
  );
  const own = (ids: readonly string[]) => ids.filter((id) => !reported.has(id));
  return formulas
    .map((row) => ({ ...row, a: own(row.a), b: own(row.b) }))
    .filter((row) => row.a.length + row.b.length > 0);
}
