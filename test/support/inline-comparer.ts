import type { Analyst } from '../../server/analyse/analyst.ts';
import { compareTexts } from '../../server/analyse/compare-texts.ts';
import { compareTranslation } from '../../server/analyse/translation/compare-translation.ts';
import { diffTexts } from '../../server/analyse/wording/diff-texts.ts';
import { wordMatches } from '../../server/analyse/wording/word-matches.ts';
import type { Comparer } from '../../server/comparer.ts';
import { ANALYST, KNOWLEDGE } from './readings.ts';

/** Compares on the test's own thread: a worker of Node 20 would not know how to load TypeScript. */
export function startInlineComparer(): Comparer {
  return inlineComparer(ANALYST);
}

/** What opens stores that compare with it, and read no taxonomy again. */
export const INLINE = {
  startComparer: startInlineComparer,
  readKnowledge: async () => KNOWLEDGE,
};

/** The same with a taxonomy that is not the shipped one. */
export function inlineComparer(analyst: Analyst): Comparer {
  return {
    compare: async (a, b) => compareTexts(a, b, analyst),
    word: async (comparison) => wordMatches(comparison),
    translate: async (left, right) => compareTranslation(left, right, analyst),
    diff: async (before, after) => diffTexts(before, after),
    close: async () => {},
  };
}
