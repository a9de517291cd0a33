import { join } from 'node:path';
import { createAnalyst } from '../../server/analyse/analyst.ts';
import { compareTexts } from '../../server/analyse/compare-texts.ts';
import { readKnowledge } from '../../server/knowledge/read-knowledge.ts';
import { comparisonText } from './comparison-text.ts';
import { readShippedPairs } from './shipped-pairs.ts';

/** One file as it would be accepted now. */
export interface GoldenFile {
  readonly path: string;
  readonly content: string;
}

/** Compares every shipped pair and returns its files: `comparison.json` for machines, `comparison.txt` for reviewers. */
export async function makeGoldenFiles(): Promise<readonly GoldenFile[]> {
  const readouts = join(import.meta.dirname, '../../readouts');
  const analyst = createAnalyst(await readKnowledge(join(readouts, 'taxonomy')));
  return readShippedPairs(join(readouts, 'pairs')).flatMap(({ name, a, b }) => {
    const comparison = compareTexts(a, b, analyst);
    // The version line changes with every edit of a term; what it changes is shown by the rest.
    const stable = { ...comparison, taxonomy: { ...comparison.taxonomy, sha256: '(any)' } };
    return [
      {
        path: join(import.meta.dirname, name, 'comparison.json'),
        content: `${JSON.stringify(stable, null, 2)}\n`,
      },
      { path: join(import.meta.dirname, name, 'comparison.txt'), content: comparisonText(comparison) },
    ];
  });
}
