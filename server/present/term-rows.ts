import type { Comparison } from '../model/comparison.ts';
import type { SideId } from '../model/side.ts';
import { passageLink } from './passage-link.ts';

/** One line of a table with a cell of words and links for each side. */
export interface TermRowView {
  readonly label: string;
  readonly a: readonly TermView[];
  readonly b: readonly TermView[];
}

export interface TermView {
  readonly words: string;
  /** Where the words stand; null where no one passage is meant. */
  readonly id: string | null;
  readonly number: string;
}

/** Every term that earned a mark, by topic, with the passage where it stands. */
export function toTermRows(comparison: Comparison): readonly TermRowView[] {
  const termsOf = (side: SideId, topic: string) =>
    comparison[side].sentences.flatMap(({ id, topics }) =>
      topics
        .filter((mark) => mark.id === topic)
        .map(({ start, end }) => ({ words: comparison[side].text.slice(start, end), ...passageLink(id) })),
    );
  return comparison.ledger.map(({ topic, label }) => ({
    label,
    a: termsOf('a', topic),
    b: termsOf('b', topic),
  }));
}

/** The set phrases that either side uses, with the passages that hold them. */
export function toFormulaRows({ formulas }: Comparison): readonly TermRowView[] {
  const passages = (ids: readonly string[]) => ids.map((id) => ({ words: '', ...passageLink(id) }));
  return formulas.map(({ label, a, b }) => ({ label, a: passages(a), b: passages(b) }));
}

/** What each side calls the matters that go by several names. */
export function toNamingRows({ terminology }: Comparison): readonly TermRowView[] {
  const named = (names: readonly string[]) => names.map((words) => ({ words, id: null, number: '' }));
  return terminology.map(({ label, a, b }) => ({ label, a: named(a), b: named(b) }));
}
