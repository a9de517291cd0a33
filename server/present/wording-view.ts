import type { ComparedSide, Comparison } from '../model/comparison.ts';
import { matchReasons } from '../model/match-reasons.ts';
import { sentenceNumbers } from '../model/sentence-numbers.ts';
import type { Wording, WordingPiece } from '../model/wording.ts';
import { counted, listed } from './phrases.ts';
import { quoteLanguage } from './quote-language.ts';
import { hasTerms, type SharedTermsView, toTermsPanel } from './terms-panel.ts';
import { type TextPiece, textPieces } from './text-pieces.ts';

export interface WordingView {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly classes: string;
  readonly a: readonly WordedView[];
  readonly b: readonly WordedView[];
  /** Of passages in two languages, what each calls the topics of both; empty otherwise. */
  readonly terms: readonly SharedTermsView[];
}

export interface WordedView {
  readonly number: string;
  readonly language: string | null;
  readonly pieces: readonly WordedPiece[];
}

/** Words that both have or that differ, or neither: what stands between such words is no part of either. */
export interface WordedPiece {
  readonly parts: readonly TextPiece[];
  readonly isSame: boolean;
  readonly differs: boolean;
}

/** Says how many matches have their words compared where a bound left some out; null where it is all, or none. */
export function toWordingNote({ matches }: Comparison, wordings: readonly (Wording | null)[]): string | null {
  const worded = wordings.filter((wording) => wording !== null).length;
  return worded === 0 || worded === matches.length
    ? null
    : `Their wording is compared for the ${worded} closest of ${counted(matches.length, 'counterpart')}.`;
}

/** Of every match the word differences, or across languages the terms, with why its passages stand together. */
export function toWordingViews(
  comparison: Comparison,
  wordings: readonly (Wording | null)[],
): readonly WordingView[] {
  return comparison.matches.flatMap((match, index) => {
    if (hasTerms(comparison, index)) return [toTermsPanel(comparison, match, index)];
    const wording = wordings[index] ?? null;
    if (wording === null) return [];
    const reasons = matchReasons(match);
    return [
      {
        id: `w${index + 1}`,
        title: `Wording of ${numbersOf(wording.a)} and ${numbersOf(wording.b)}`,
        note: `Set beside each other for: ${listed(reasons)}. ${inCommon(wording)} ${wording.precise ? markedWords(wording) : TOO_DIFFERENT}`,
        classes: wording.sharesFew ? 'few' : 'many',
        a: wordedSide(wording.a, comparison.a),
        b: wordedSide(wording.b, comparison.b),
        terms: [],
      },
    ];
  });
}

/** "12 words in common." */
export function inCommon({ common }: Wording): string {
  return `${counted(common, 'word')} in common.`;
}

/** Which words of a match are the ones marked. */
export function markedWords({ sharesFew }: Wording): string {
  return sharesFew ? 'So few that the shared words are the ones marked.' : 'What differs is marked.';
}

export const TOO_DIFFERENT = 'Too different to compare word by word.';

/** What is drawn of shared words: from the first to the last of them, without the comma after. */
const SHARED = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;

/** What is drawn of a difference, which may be one of marks. */
const CHANGED = /\S(?:.*\S)?/su;

/** The pieces of one sentence as they are drawn; they join to it. */
export function wordedPieces(pieces: readonly WordingPiece[], text: string): readonly WordedPiece[] {
  return pieces.flatMap(({ start, end, kind }) => {
    const words = text.slice(start, end);
    const drawn = (kind === 'same' ? SHARED : CHANGED).exec(words);
    const [core = ''] = drawn ?? [];
    const from = drawn?.index ?? words.length;
    return [
      plain(words.slice(0, from)),
      { ...plain(core), isSame: kind === 'same', differs: kind === 'changed' },
      plain(words.slice(from + core.length)),
    ].filter(({ parts }) => parts.length > 0);
  });
}

function plain(words: string): WordedPiece {
  return { parts: words === '' ? [] : textPieces(words), isSame: false, differs: false };
}

function wordedSide(sentences: Wording['a'], side: ComparedSide): readonly WordedView[] {
  const language = quoteLanguage(side);
  return sentences.map(({ sentence, pieces }) => ({
    number: sentence.toUpperCase(),
    language,
    pieces: wordedPieces(pieces, side.text),
  }));
}

function numbersOf(passages: readonly { readonly sentence: string }[]): string {
  return sentenceNumbers(passages.map(({ sentence }) => sentence));
}
