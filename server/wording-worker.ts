/** The program of the worker that tells words apart: it needs no taxonomy, so it starts at once and holds little. */
import type { WordedComparison } from './analyse/wording/compare-wording.ts';
import { diffTexts } from './analyse/wording/diff-texts.ts';
import { wordMatches } from './analyse/wording/word-matches.ts';
import type { TextDiff } from './model/revision.ts';
import type { Wording } from './model/wording.ts';

export function word(comparison: WordedComparison): readonly (Wording | null)[] {
  return wordMatches(comparison);
}

export function diff({ before, after }: { before: string; after: string }): TextDiff {
  return diffTexts(before, after);
}
