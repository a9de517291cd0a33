import type { Comparison } from '../model/comparison.ts';
import type { SideId } from '../model/side.ts';
import { topicQuotes } from '../model/topic-quotes.ts';
import { type CutList, cutList } from './cut-list.ts';
import { type PassageLink, passageLink } from './passage-link.ts';
import { showHidden } from './text-pieces.ts';

/** One line of a table with a cell of words and links for each side. */
export interface TermRowView {
  readonly label: string;
  readonly a: CutList<TermView>;
  readonly b: CutList<TermView>;
}

export interface TermView {
  readonly words: string;
  /** Where the words stand; null where no one passage is meant. */
  readonly id: string | null;
  readonly number: string;
}

/** Every term that earned a mark, by topic, with the passage where it stands. */
export function toTermRows(comparison: Comparison): readonly TermRowView[] {
  return comparison.ledger.map(({ topic, label }) => ({
    label,
    a: cutList(termsOf(comparison, 'a', topic)),
    b: cutList(termsOf(comparison, 'b', topic)),
  }));
}

/** The words of one text that earned a topic, in text order; empty where the text has none. */
export function termsOf(comparison: Comparison, side: SideId, topic: string): readonly TermView[] {
  const { text, sentences } = comparison[side];
  return sentences.flatMap(({ id, topics }) =>
    topics
      .filter((mark) => mark.id === topic)
      .map(({ start, end }) => ({ words: showHidden(text.slice(start, end)), ...passageLink(id) })),
  );
}

/**
 * The words of one text that earned a topic as a reader quotes them: marks that overlap or touch become one quote,
 * and the passage is named after its last one only.
 */
export function quotesOf(comparison: Comparison, side: SideId, topic: string): readonly TermView[] {
  const { text } = comparison[side];
  const quotes = topicQuotes(comparison[side], topic);
  return quotes.map(({ start, end, sentence }, index) => ({
    words: showHidden(text.slice(start, end)),
    ...(quotes[index + 1]?.sentence === sentence ? { id: null, number: '' } : passageLink(sentence)),
  }));
}

/** The set phrases that either side uses, with the passages that hold them. */
export function toFormulaRows({ formulas }: Comparison): readonly TermRowView[] {
  const passages = (ids: readonly string[]) => cutList(ids.map((id) => ({ words: '', ...passageLink(id) })));
  return formulas.map(({ label, a, b }) => ({ label, a: passages(a), b: passages(b) }));
}

/** One matter that goes by several names, and what each text calls it. */
export interface NamingRowView {
  readonly label: string;
  readonly a: readonly NameView[];
  readonly b: readonly NameView[];
}

export interface NameView {
  readonly words: string;
  /** The passages that use the name. */
  readonly links: CutList<PassageLink>;
}

/** What each side calls the matters that go by several names, and where. */
export function toNamingRows({ terminology }: Comparison): readonly NamingRowView[] {
  const named = (names: readonly string[], passages: readonly (readonly string[])[]): readonly NameView[] =>
    names.map((words, index) => ({
      words: showHidden(words),
      links: cutList((passages[index] ?? []).map(passageLink)),
    }));
  return terminology.map(({ label, a, b, sentences }) => ({
    label,
    a: named(a, sentences.a),
    b: named(b, sentences.b),
  }));
}
