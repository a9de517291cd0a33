/** The program of a worker of the comparer's pool: prepares the taxonomy that it is handed, then compares. */
import { workerData } from 'piscina';
import { createAnalyst } from './analyse/analyst.ts';
import { compareTexts, type TextInput } from './analyse/compare-texts.ts';
import { compareTranslation } from './analyse/translation/compare-translation.ts';
import type { Comparison } from './model/comparison.ts';
import type { Translation } from './model/translation.ts';

const analyst = createAnalyst(workerData.knowledge);

export function compare({ a, b }: { a: TextInput; b: TextInput }): Comparison {
  return compareTexts(a, b, analyst);
}

export function translate({ left, right }: { left: TextInput; right: TextInput }): Translation {
  return compareTranslation(left, right, analyst);
}
