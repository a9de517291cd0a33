import type { LedgerRow, NamedTopic } from '../model/comparison.ts';
import { isTiny, TINY_NOTE } from '../model/few-words.ts';
import { IN_NEITHER, namedNeither } from '../model/named-neither.ts';
import { type CommitmentView, toCommitmentViews } from './commitment-views.ts';
import type { ComparisonPage } from './comparison-page.ts';
import { type CutList, cutList } from './cut-list.ts';
import { ledgerDecisions } from './decided-view.ts';
import { type FactView, toFactViews } from './fact-views.ts';
import { type LedgerGroupView, toLedgerCaption, toLedgerView } from './ledger-view.ts';
import type { SideNames } from './side-names.ts';
import {
  type FormulaRowView,
  type NamingRowView,
  type TermRowView,
  toFormulaRows,
  toNamingRows,
  toTermRows,
} from './term-rows.ts';
import { toWordingViews, type WordingView } from './wording-view.ts';

/** What the reading page says of both texts together: facts, topics, promises, names and wording. */
export interface ComparisonGlance {
  readonly facts: readonly FactView[];
  readonly groups: readonly LedgerGroupView[];
  readonly caption: string;
  /** Watched topics that neither text has, behind what they are called; null for none. */
  readonly neither: { readonly title: string; readonly topics: readonly NamedTopic[] } | null;
  readonly commitments: CutList<CommitmentView>;
  readonly terminology: readonly NamingRowView[];
  readonly wordings: readonly WordingView[];
  readonly formulas: readonly FormulaRowView[];
  readonly terms: readonly TermRowView[];
  /** True where both texts are so short that they come first and are not measured. */
  readonly isTiny: boolean;
  /** What is said in place of shares where it is. */
  readonly tinyNote: string;
  /** Where the pages of single topics are, without the topic's id. */
  readonly topicsAt: string;
}

/** @param chosen the topic that the page is filtered by; null for none */
export function toComparisonGlance(
  { pair, comparison, wordings, query }: ComparisonPage,
  names: SideNames,
  chosen: LedgerRow | null,
): ComparisonGlance {
  const neither = namedNeither(comparison);
  return {
    facts: toFactViews(pair, comparison, names),
    groups: toLedgerView(comparison, names, chosen, pair.code, query),
    caption: [toLedgerCaption(comparison, names), ledgerDecisions(comparison)].filter(Boolean).join(' '),
    neither: neither.length === 0 ? null : { title: IN_NEITHER, topics: neither },
    commitments: cutList(toCommitmentViews(comparison, names)),
    terminology: toNamingRows(comparison),
    wordings: toWordingViews(comparison, wordings),
    formulas: toFormulaRows(comparison),
    terms: toTermRows(comparison),
    isTiny: isTiny(comparison),
    tinyNote: TINY_NOTE,
    topicsAt: `/c/${pair.code}/t/`,
  };
}
