import { createAnalyst } from '../../server/analyse/analyst.ts';
import { compareTexts } from '../../server/analyse/compare-texts.ts';
import { readKnowledge } from '../../server/knowledge/read-knowledge.ts';
import type { Comparison } from '../../server/model/comparison.ts';
import type { Language } from '../../server/model/language.ts';

export const KNOWLEDGE = await readKnowledge('readouts/taxonomy');

export const ANALYST = createAnalyst(KNOWLEDGE);

/** Compares two texts with the shipped taxonomy, in English unless said otherwise, without issuers. */
export function compare(
  a: string,
  b: string,
  languages: readonly [Language, Language] = ['en', 'en'],
): Comparison {
  return compareTexts(
    { text: a, language: languages[0], issuer: null },
    { text: b, language: languages[1], issuer: null },
    ANALYST,
  );
}
