import type { LedgerCell } from '../model/comparison.ts';
import { percent } from './phrases.ts';

/** One side's cell of a topic's row: a bar with its share and order, or the words for a silence. */
export interface LedgerCellView {
  readonly isMissing: boolean;
  readonly href: string;
  readonly rank: string;
  readonly percent: string;
  /** Width of the bar in percent of the place there is. */
  readonly width: string;
}

/** Makes a cell. @param widest the largest share 0–1 of the table, above 0, whose bar fills the place */
export function toLedgerCell({ share, rank }: LedgerCell, href: string, widest: number): LedgerCellView {
  return {
    isMissing: rank === null,
    href,
    rank: String(rank ?? ''),
    percent: percent(share),
    width: `${Math.max(1, (share / widest) * 100).toFixed(1)}%`,
  };
}
