import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { createAnalyst } from '../../server/analyse/analyst.ts';
import { compareTexts } from '../../server/analyse/compare-texts.ts';
import { readKnowledge } from '../../server/knowledge/read-knowledge.ts';
import { describeMisses } from './describe-misses.ts';
import { formatScores } from './format-scores.ts';
import { groupPairs } from './group-pairs.ts';
import type { LabelledPair } from './labelled-pair.ts';
import { type FirstTerms, naiveReading } from './naive-reading.ts';
import { readCorpus } from './read-corpus.ts';
import { type Reading, readingOf } from './reading.ts';
import { addScores, scorePair } from './score-pair.ts';

// npm run evaluate [-- --pair NAME] [--naive] [--corpus DIR]

const { values: options } = parseArgs({
  options: {
    /** Prints what was missed in the pairs whose name holds this, in place of the table. */
    pair: { type: 'string' },
    /** Scores the baseline in place of the analysis. */
    naive: { type: 'boolean', default: false },
    /** Another folder of labelled pairs in the same format. */
    corpus: { type: 'string' },
    /** Compares without telling the analysis who published. */
    'no-issuer': { type: 'boolean', default: false },
  },
});

const knowledge = await readKnowledge(join(import.meta.dirname, '../../readouts/taxonomy'));
const analyst = createAnalyst(knowledge);
const firstTerms: FirstTerms = parse(readFileSync(join(import.meta.dirname, 'first-terms.yaml'), 'utf8'));

function read(pair: LabelledPair): Reading {
  if (options.naive) return naiveReading(pair, firstTerms);
  const input = ({ text, language, issuer }: LabelledPair['a']) => ({
    text,
    language,
    issuer: options['no-issuer'] ? null : issuer,
  });
  return readingOf(compareTexts(input(pair.a), input(pair.b), analyst));
}

const pairs = readCorpus(options.corpus ?? join(import.meta.dirname, 'pairs'));

if (options.pair !== undefined) {
  const asked = options.pair;
  for (const pair of pairs.filter(({ name }) => name.includes(asked))) {
    console.log(`${describeMisses(pair, read(pair))}\n`);
  }
} else {
  for (const split of ['development', 'held-out'] as const) {
    const { sameLanguage, acrossLanguages } = groupPairs(pairs, split);
    const column = (heading: string, of: readonly LabelledPair[]) => ({
      heading: `${heading} (${of.length})`,
      scores: addScores(of.map((pair) => scorePair(pair, read(pair)))),
    });
    const table = formatScores(`${split}${options.naive ? ', naive baseline' : ''}`, [
      column('one language', sameLanguage),
      column('English–Chinese', acrossLanguages),
      column('all', [...sameLanguage, ...acrossLanguages]),
    ]);
    console.log(`${table}\n`);
  }
}
