import type { LedgerCell } from '../model/comparison.ts';
import { percent } from './phrases.ts';
import type { TermView } from './term-rows.ts';

/** One side's cell of a topic's row: a bar with its share and order, or the words for a silence. */
export interface LedgerCellView {
  readonly isMissing: boolean;
  readonly href: string;
  readonly rank: string;
  readonly percent: string;
  /** Width of the bar in percent of the place there is. */
  readonly width: string;
  /** The words that earned the topic, in place of a bar where a text is too short to measure; null for a bar. */
  readonly said: readonly TermView[] | null;
}

/** Makes a cell. @param widest the largest share 0–1 of the table, above 0, whose bar fills the place */
export function toLedgerCell({ share, rank }: LedgerCell, href: string, widest: number): LedgerCellView {
  return {
    isMissing: rank === null,
    href,
    rank: String(rank ?? ''),
    percent: percent(share),
    width: `${Math.max(1, (share / widest) * 100).toFixed(1)}%`,
    said: null,
  };
}
