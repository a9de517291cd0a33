import type { ComparedSide, Comparison } from '../model/comparison.ts';
import { ownPhrases } from '../model/own-phrases.ts';
import type { SideId } from '../model/side.ts';
import { topicQuotes } from '../model/topic-quotes.ts';
import { type CutList, cutList } from './cut-list.ts';
import { type PassageLink, passageLink } from './passage-link.ts';
import { quoteLanguage } from './quote-language.ts';
import { showHidden } from './text-pieces.ts';

/** One topic and the words that earned its marks on each side, in the order of the text. */
export interface TermRowView {
  readonly label: string;
  readonly a: CutList<NameView>;
  readonly b: CutList<NameView>;
}

/** One set phrase and the passages of each side that use it. */
export interface FormulaRowView {
  readonly label: string;
  readonly a: PhraseCellView;
  readonly b: PhraseCellView;
}

/** The passages of one side that use a set phrase. */
export interface PhraseCellView extends CutList<PassageLink> {
  /** True where they are words that the text attributes to the other side, and it has the phrase nowhere else. */
  readonly isReported: boolean;
}

/** Words of one text, as a reader quotes them, with the passage where they stand. */
export interface TermView {
  readonly words: string;
  /** Of the words; null for that of the page. */
  readonly language: string | null;
  /** Where the words stand; null where no one passage is meant. */
  readonly id: string | null;
  readonly number: string;
}

/** Every term that earned a mark, by topic, each once with all its passages. */
export function toTermRows(comparison: Comparison): readonly TermRowView[] {
  const [inA, inB] = [termsOf(comparison.a), termsOf(comparison.b)];
  return comparison.ledger.map(({ topic, label }) => ({
    label,
    a: cutList(inA(topic)),
    b: cutList(inB(topic)),
  }));
}

/** Gathered in one walk through the marks: a walk for every topic took a tenth of a second of a long text. */
function termsOf(side: ComparedSide): (topic: string) => readonly NameView[] {
  const { text, sentences } = side;
  const language = quoteLanguage(side);
  const byTopic = new Map<string, Map<string, Set<string>>>();
  for (const { id: sentence, topics } of sentences)
    for (const { start, end, id: topic } of topics) {
      const words = showHidden(text.slice(start, end));
      const passages = byTopic.get(topic) ?? new Map<string, Set<string>>();
      byTopic.set(topic, passages);
      passages.set(words, (passages.get(words) ?? new Set()).add(sentence));
    }
  return (topic) =>
    [...(byTopic.get(topic) ?? [])].map(([words, ids]): NameView => {
      return { words, language, links: cutList([...ids].map(passageLink)) };
    });
}

/**
 * The words of one text that earned a topic as a reader quotes them: marks that overlap or touch become one quote,
 * and the passage is named after its last one only.
 */
export function quotesOf(comparison: Comparison, side: SideId, topic: string): readonly TermView[] {
  const { text } = comparison[side];
  const language = quoteLanguage(comparison[side]);
  const quotes = topicQuotes(comparison[side], topic);
  return quotes.map(({ start, end, sentence }, index) => ({
    words: showHidden(text.slice(start, end)),
    language,
    ...(quotes[index + 1]?.sentence === sentence ? { id: null, number: '' } : passageLink(sentence)),
  }));
}

/** The set phrases that either side uses itself, with the passages that hold them. */
export function toFormulaRows(comparison: Comparison): readonly FormulaRowView[] {
  const cell = (own: readonly string[], reported: readonly string[]): PhraseCellView => {
    const isReported = own.length === 0 && reported.length > 0;
    return { ...cutList((isReported ? reported : own).map(passageLink)), isReported };
  };
  return ownPhrases(comparison).map(({ label, a, b, reported }) => ({
    label,
    a: cell(a, reported.a),
    b: cell(b, reported.b),
  }));
}

/** One matter that goes by several names, and what each text calls it. */
export interface NamingRowView {
  readonly label: string;
  readonly a: readonly NameView[];
  readonly b: readonly NameView[];
}

export interface NameView {
  readonly words: string;
  /** Of the words; null for that of the page. */
  readonly language: string | null;
  /** The passages that use the name. */
  readonly links: CutList<PassageLink>;
}

/** What each side calls the matters that go by several names, and where. */
export function toNamingRows({ terminology, a: sideA, b: sideB }: Comparison): readonly NamingRowView[] {
  const named = (names: readonly string[], passages: readonly (readonly string[])[], side: ComparedSide) => {
    const language = quoteLanguage(side);
    return names.map((words, index): NameView => {
      return { words: showHidden(words), language, links: cutList((passages[index] ?? []).map(passageLink)) };
    });
  };
  return terminology.map(({ label, a, b, sentences }) => ({
    label,
    a: named(a, sentences.a, sideA),
    b: named(b, sentences.b, sideB),
  }));
}
