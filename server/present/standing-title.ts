import type { Comparison, LedgerRow, Standing } from '../model/comparison.ts';
import { isTiny } from './few-words.ts';
import { inText } from './phrases.ts';
import type { SideNames } from './side-names.ts';

/** The standings in the order of the page, left to right. */
export const STANDINGS: readonly Standing[] = ['only-a', 'both', 'only-b'];

/**
 * The topics of one standing in the order of the page: that of the ledger, and where nothing is measured that in
 * which they are first raised.
 */
export function rowsOf(comparison: Comparison, standing: Standing): readonly LedgerRow[] {
  const rows = comparison.ledger.filter((row) => row.standing === standing);
  const raised = ({ a, b }: LedgerRow) => (a.rank ?? 0) + (b.rank ?? 0);
  return isTiny(comparison) ? rows.toSorted((one, other) => raised(one) - raised(other)) : rows;
}

/** Heads the topics of one standing: "Only China", "Both". */
export function standingTitle(standing: Standing, names: SideNames): string {
  return standing === 'both' ? 'Both' : `Only ${inText(standing === 'only-a' ? names.a : names.b)}`;
}
