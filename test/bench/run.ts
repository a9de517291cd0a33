/**
 * `npm run bench`: what comparing costs beside its peers on the same texts in the same run, how the cost grows, and
 * what a page weighs. One thread, warm; the best and the middle of the runs, and the processor time of the best one.
 * Milliseconds hold for this machine and whatever else it does at the moment; only the ratios may be quoted.
 */

import { existsSync, readdirSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { diffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { createAnalyst } from '../../server/analyse/analyst.ts';
import { compareTexts, type TextInput } from '../../server/analyse/compare-texts.ts';
import { readKnowledge } from '../../server/knowledge/read-knowledge.ts';
import type { Language } from '../../server/model/language.ts';
import { asWritten, readGenre, recombined } from './genre-text.ts';
import { measure } from './measure.ts';
import { alignByTfidf } from './tfidf-aligner.ts';

const PAIRS = 'test/evaluate/pairs';
const LANGUAGE_PAIRS = [
  ['en', 'en'],
  ['en', 'zh'],
  ['zh', 'zh'],
] as const;
const NAMES = { en: 'English', zh: 'Chinese' };

const corpus = { en: readGenre(PAIRS, 'en'), zh: readGenre(PAIRS, 'zh') };
const analyst = createAnalyst(await readKnowledge('readouts/taxonomy'));
const compare = (a: TextInput, b: TextInput) => compareTexts(a, b, analyst);
const input = (text: string, language: Language): TextInput => ({ text, language, issuer: null });

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);

console.log('\nA pair of 1,000 and 3,000 words; wanted: under 15 ms');
console.log(
  '  (English: readouts of test/evaluate as they stand, others on each side; Chinese: recombined from them)',
);
for (const [first, second] of LANGUAGE_PAIRS) {
  const a = input(first === 'en' ? asWritten(corpus.en, 1_000, 0) : recombined(corpus.zh, 1_000, 1), first);
  const b = input(
    second === 'en' ? asWritten(corpus.en, 3_000, 70) : recombined(corpus.zh, 3_000, 0),
    second,
  );
  const ours = measure(() => compare(a, b), 61);
  console.log(`  ${NAMES[first]}–${NAMES[second]}`);
  report(
    'Diptych, all of the analysis',
    ours.best,
    ours.best,
    `middle ${ours.middle.toFixed(1)}, cpu ${ours.processor.toFixed(1)}`,
  );
  if (first !== 'en' || second !== 'en') continue;
  report('TF-IDF cosine aligner', measure(() => alignByTfidf(a.text, b.text), 21).best, ours.best);
  report('jsdiff diffWords', measure(() => diffWords(a.text, b.text), 3).best, ours.best);
  const matcher = new DiffMatchPatch();
  matcher.Diff_Timeout = 0;
  report('diff-match-patch', measure(() => matcher.diff_main(a.text, b.text), 3).best, ours.best);
}

function report(name: string, milliseconds: number, ours: number, more = ''): void {
  const ratio = `${(milliseconds / ours).toFixed(2).padStart(7)} × Diptych`;
  console.log(
    `    ${name.padEnd(30)} ${milliseconds.toFixed(1).padStart(9)} ms ${ratio}   ${more}`.trimEnd(),
  );
}

/** As many pairs of 4,000 words as one of 100,000 has: the same words, and the same share of collecting garbage. */
const SMALL_PAIRS = 25;

console.log('\nCost per word, one pair of 100,000 words beside 25 of 4,000; wanted: at most 1.30 ×');
console.log('  (sentences that begin like one of test/evaluate and end like another, none twice)');
for (const [first, second] of LANGUAGE_PAIRS) {
  const pairOf = (words: number) =>
    [
      input(recombined(corpus[first], words / 2, 0), first),
      input(recombined(corpus[second], words / 2, 1), second),
    ] as const;
  const costOf = (words: number, times: number) => {
    const [a, b] = pairOf(words);
    const { best } = measure(() => {
      for (let pair = 0; pair < times; pair += 1) compare(a, b);
    }, 7);
    const compared = compare(a, b);
    return {
      cost: (best * 1000) / (times * (compared.a.words + compared.b.words)),
      precise: compared.precise,
    };
  };
  const small = costOf(4_000, SMALL_PAIRS);
  const large = costOf(100_000, 1);
  console.log(
    `  ${`${NAMES[first]}–${NAMES[second]}`.padEnd(16)} ${small.cost.toFixed(2).padStart(6)} µs a word at 4,000 ${large.cost.toFixed(2).padStart(6)} µs at 100,000 ${(large.cost / small.cost).toFixed(2).padStart(6)} × as much${large.precise ? '' : ', bounded'}`,
  );
}

console.log('\nWhat a page loads, uncompressed; wanted: under 15,000 bytes of script, one stylesheet');
const assets = 'dist/assets';
if (!existsSync(assets)) console.log('  not built: npm run build');
else {
  for (const name of readdirSync(assets).filter((file) => /\.(?:js|css)$/.test(file))) {
    console.log(
      `  ${name.padEnd(16)} ${statSync(`${assets}/${name}`).size.toLocaleString('en-GB').padStart(8)} bytes`,
    );
  }
}
