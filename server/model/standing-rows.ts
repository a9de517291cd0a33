import type { Comparison, LedgerRow, Standing } from './comparison.ts';
import { isTiny } from './few-words.ts';

/** The standings in the order of the page, left to right. */
export const STANDINGS: readonly Standing[] = ['only-a', 'both', 'only-b'];

/**
 * The topics of one standing in the order of the page: that of the ledger, and where nothing is measured that in
 * which they are first raised.
 */
export function rowsOf(comparison: Comparison, standing: Standing): readonly LedgerRow[] {
  const rows = comparison.ledger.filter((row) => row.standing === standing);
  return isTiny(comparison) ? rows.toSorted((one, other) => raised(one) - raised(other)) : rows;
}

/** All topics in the order of the page. */
export function shownRows(comparison: Comparison): readonly LedgerRow[] {
  return STANDINGS.flatMap((standing) => rowsOf(comparison, standing));
}

/**
 * As many topics as there is room for, in the order of the page: those with the largest shares, and of equal ones
 * those raised first; where nothing is measured, those raised first.
 */
export function largestRows(comparison: Comparison, most: number): readonly LedgerRow[] {
  const weight = ({ a, b }: LedgerRow) => (isTiny(comparison) ? 0 : a.share + b.share);
  const kept = new Set(
    comparison.ledger
      .toSorted((one, other) => weight(other) - weight(one) || raised(one) - raised(other))
      .slice(0, most),
  );
  return shownRows(comparison).filter((row) => kept.has(row));
}

/** Ranks of first mention, added up: a topic of one side has only one. */
function raised({ a, b }: LedgerRow): number {
  return (a.rank ?? 0) + (b.rank ?? 0);
}
