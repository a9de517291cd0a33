import { compareTexts } from '../../server/analyse/compare-texts.ts';
import { compareTranslation } from '../../server/analyse/translation/compare-translation.ts';
import { diffTexts } from '../../server/analyse/wording/diff-texts.ts';
import { wordMatches } from '../../server/analyse/wording/word-matches.ts';
import type { Comparer } from '../../server/comparer.ts';
import { ANALYST } from './readings.ts';

/** Compares on the test's own thread: a worker of Node 20 would not know how to load TypeScript. */
export function startInlineComparer(): Comparer {
  return {
    compare: async (a, b) => compareTexts(a, b, ANALYST),
    word: async (comparison) => wordMatches(comparison),
    translate: async (left, right) => compareTranslation(left, right, ANALYST),
    diff: async (before, after) => diffTexts(before, after),
    close: async () => {},
  };
}
