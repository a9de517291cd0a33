import type { LedgerRow } from '../model/comparison.ts';
import type { ComparisonPage } from './comparison-page.ts';
import { type ChipGroupView, type FilterView, toChipGroups, toFilterView } from './filter-view.ts';
import { counted } from './phrases.ts';
import type { SideNames } from './side-names.ts';
import { type SideView, toSideView } from './side-view.ts';
import { type TextChooserView, toTextChoosers } from './text-chooser.ts';
import { countHidden } from './text-pieces.ts';

/** The two texts of the reading page, with what filters and explains them. */
export interface ComparisonTexts {
  readonly a: SideView;
  readonly b: SideView;
  /** What the key of the marks has to explain. */
  readonly hasAnswers: boolean;
  readonly hasAttributions: boolean;
  /** Texts in English that stand under those in other languages. */
  readonly glosses: readonly NonNullable<SideView['gloss']>[];
  /** For sides with several texts. */
  readonly choosers: readonly TextChooserView[];
  readonly chips: readonly ChipGroupView[];
  readonly filter: FilterView | null;
  readonly isPaired: boolean;
  /** How many characters cannot be seen, or mislead; null for none. */
  readonly hiddenNote: string | null;
}

/** @param chosen the topic that the page is filtered by; null for none */
export function toComparisonTexts(
  page: ComparisonPage,
  names: SideNames,
  chosen: LedgerRow | null,
): ComparisonTexts {
  const { pair, comparison, query } = page;
  const rows = new Map(comparison.ledger.map((row) => [row.topic, row]));
  const a = toSideView('a', page, names, rows, chosen);
  const b = toSideView('b', page, names, rows, chosen);
  return {
    a,
    b,
    hasAnswers: comparison.matches.length > 0,
    hasAttributions: comparison.attributions.length > 0,
    glosses: [a, b].flatMap(({ gloss }) => gloss ?? []),
    choosers: toTextChoosers(pair, query),
    chips: toChipGroups(comparison, names, chosen, query),
    filter: chosen === null ? null : toFilterView(chosen, pair.code, query),
    isPaired: query.paired,
    hiddenNote: toHiddenNote(page, [a, b]),
  };
}

/** Counts in all texts of the page, those that stand under the others among them. */
function toHiddenNote({ comparison, glosses }: ComparisonPage, sides: readonly SideView[]): string | null {
  const glossed = sides.flatMap(({ id, gloss }) => (gloss === null ? [] : (glosses[id]?.right.text ?? [])));
  const texts = [comparison.a.text, comparison.b.text, ...glossed];
  const hidden = texts.reduce((sum, text) => sum + countHidden(text), 0);
  if (hidden === 0) return null;
  return `${counted(hidden, 'character')} in these texts cannot be seen, or reorder the words around them. They are shown by their codes where they stand.`;
}
