import type { Commitment, ComparedSide, Comparison, FormulaRow } from './comparison.ts';
import { sideOfSentence } from './sentence-of.ts';
import type { SideId } from './side.ts';

/** A comparison as far as it tells who uses a set phrase. */
export type PhrasedComparison = Pick<Comparison, 'formulas' | 'commitments'> & {
  readonly [side in 'a' | 'b']: Pick<ComparedSide, 'sentences'>;
};

/** A set phrase with the sentences of each side that use it, and those that only have it in words of the other side. */
export interface PhraseRow extends FormulaRow {
  readonly reported: Readonly<Record<SideId, readonly string[]>>;
}

/**
 * The set phrases that each side uses itself, rows in their order: what a text reports of the other side's words is no
 * use of its own, and a phrase that neither uses otherwise is left out. Nor is a phrase that claims something (“does not
 * support …”) where all that its sentence promises is the other side's. Linear in sentences and promises.
 */
export function ownPhrases({ a, b, formulas, commitments }: PhrasedComparison): readonly PhraseRow[] {
  const reported = new Set(
    [...a.sentences, ...b.sentences].filter(({ voice }) => voice === 'other').map(({ id }) => id),
  );
  const promises = commitments.filter(({ kind }) => kind === 'pledge');
  const isTheirs = ({ sentence, by }: Commitment) => by !== undefined && by !== sideOfSentence(sentence);
  const promised = new Set(promises.filter(isTheirs).map(({ sentence }) => sentence));
  for (const promise of promises) if (!isTheirs(promise)) promised.delete(promise.sentence);
  return formulas
    .map((row) => {
      const own = (ids: readonly string[]) =>
        ids.filter((id) => !reported.has(id) && !(row.claimsOn !== undefined && promised.has(id)));
      const [ofA, ofB] = [own(row.a), own(row.b)];
      const used = new Set([...ofA, ...ofB]);
      const rest = (ids: readonly string[]) => ids.filter((id) => !used.has(id));
      return { ...row, a: ofA, b: ofB, reported: { a: rest(row.a), b: rest(row.b) } };
    })
    .filter((row) => row.a.length + row.b.length > 0);
}
