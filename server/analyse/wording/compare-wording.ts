import { diffArrays } from 'diff';
import { foldText } from '../../fold-text.ts';
import type { ComparedSide, Match, Sentence } from '../../model/comparison.ts';
import { sentenceOf } from '../../model/sentence-of.ts';
import type { WordedSentence, Wording, WordingPiece } from '../../model/wording.ts';
import { tokenise } from '../segment/tokenise.ts';
import { dropIslands } from './drop-islands.ts';

/** Edits after which a comparison of words is given up: beyond it two passages share too little to be worth it. */
export const MOST_EDITS = 1_200;

/** Below this part of the shorter side's words in common, the shared words are the rarer thing to mark. */
const FEW_SHARED = 0.45;

/** A word of one side with its place; `shared` once the alignment has found its partner. */
export interface AlignedWord {
  readonly folded: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  shared: boolean;
}

/** A side as far as its wording is asked for. */
export type WordedSide = Pick<ComparedSide, 'language' | 'text'> & {
  readonly sentences: readonly Pick<Sentence, 'id' | 'start' | 'end' | 'words'>[];
};

/** A comparison as far as its wording is asked for: what it was made with need not travel between threads. */
export interface WordedComparison {
  readonly a: WordedSide;
  readonly b: WordedSide;
  readonly matches: readonly WordedMatch[];
}

/** The sentences whose words are compared. */
export type WordedMatch = Pick<Match, 'a' | 'b'>;

/**
 * Compares the words of a match: on each side every sentence as pieces, in order, that join back to it exactly,
 * each either shared with the other side or not. Words are compared folded, punctuation goes with the word before
 * it, and stray small words in common amid long differences count as different: a reader sees phrases, not
 * confetti. Null across languages, where only terms can be compared. Swapping the sides swaps the answer.
 *
 * Quadratic in the number of differences (Myers, 1986, as the `diff` package has it) and bounded by it.
 */
export function compareWording(
  comparison: Pick<WordedComparison, 'a' | 'b'>,
  match: WordedMatch,
): Wording | null {
  if (comparison.a.language !== comparison.b.language) return null;
  const a = wordsOf(comparison.a, match.a);
  const b = wordsOf(comparison.b, match.b);
  const isPrecise = alignWords(a, b);
  dropIslands(a, b);
  const common = a.filter(({ shared }) => shared).length;
  return {
    a: pieces(comparison.a, match.a, a),
    b: pieces(comparison.b, match.b, b),
    common,
    sharesFew: common < Math.min(a.length, b.length) * FEW_SHARED,
    precise: isPrecise,
  };
}

/**
 * Marks the words that the two have in common, and tells whether it did. Of alignments that are equally short the one
 * taken hangs on which text comes first: so that is the one whose words sort first, whichever side it stands on.
 */
function alignWords(a: AlignedWord[], b: AlignedWord[]): boolean {
  const foldedA = a.map(({ folded }) => folded);
  const foldedB = b.map(({ folded }) => folded);
  const isInOrder = foldedA.join('\0') <= foldedB.join('\0');
  const parts = isInOrder
    ? diffArrays(foldedA, foldedB, { maxEditLength: MOST_EDITS })
    : diffArrays(foldedB, foldedA, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return false;
  if (isInOrder) markShared(parts, a, b);
  else markShared(parts, b, a);
  return true;
}

function markShared(
  parts: readonly { added: boolean; removed: boolean; count: number }[],
  a: AlignedWord[],
  b: AlignedWord[],
): void {
  let inA = 0;
  let inB = 0;
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      for (let step = 0; step < count; step += 1) {
        const one = a[inA + step];
        const other = b[inB + step];
        if (one && other) one.shared = other.shared = true;
      }
    }
    if (!added) inA += count;
    if (!removed) inB += count;
  }
}

function sentencesOf(side: WordedSide, ids: readonly string[]): WordedSide['sentences'] {
  return ids.flatMap((id) => sentenceOf(side, id) ?? []);
}

function wordsOf(side: WordedSide, ids: readonly string[]): AlignedWord[] {
  return sentencesOf(side, ids).flatMap(({ id, start, end }) => {
    const words = side.text.slice(start, end);
    return tokenise(words, foldText(words)).map((token) => ({
      folded: token.folded,
      sentence: id,
      start: start + token.start,
      end: start + token.end,
      shared: false,
    }));
  });
}

/** Cuts each sentence where sharing changes; what stands between two words goes with the word before it. */
function pieces(
  side: WordedSide,
  ids: readonly string[],
  words: readonly AlignedWord[],
): readonly WordedSentence[] {
  return sentencesOf(side, ids).map(({ id, start, end }) => {
    const own = words.filter(({ sentence }) => sentence === id);
    const cut: WordingPiece[] = [];
    for (const [index, word] of own.entries()) {
      const from = index === 0 ? start : word.start;
      const to = own[index + 1]?.start ?? end;
      const kind = word.shared ? 'same' : 'changed';
      const last = cut.at(-1);
      if (last?.kind === kind) cut[cut.length - 1] = { ...last, end: to };
      else cut.push({ start: from, end: to, kind });
    }
    return { sentence: id, pieces: cut.length === 0 ? [{ start, end, kind: 'changed' }] : cut };
  });
}
