/**
 * `npm run bench`: what comparing costs beside its peers on the same texts in the same run, how the cost grows, and
 * what a page weighs. Times are medians of warm runs on one core of whatever machine this is; only the ratios may be
 * quoted.
 */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { diffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { createAnalyst } from '../../server/analyse/analyst.ts';
import { compareTexts } from '../../server/analyse/compare-texts.ts';
import { readKnowledge } from '../../server/knowledge/read-knowledge.ts';
import { alignByTfidf } from './tfidf-aligner.ts';

const PAIRS = 'test/evaluate/pairs';

const english = readdirSync(PAIRS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => ['a', 'b'].map((side) => readFileSync(`${PAIRS}/${name}/${side}.txt`, 'utf8')))
  .filter((text) => !/\p{Script=Han}/u.test(text));

/** A text of so many words, made of the corpus's sentences from `from` on, around and around. */
function textOf(words: number, from: number): string {
  const paragraphs = english.flatMap((text) => text.split(/\n+/));
  const text: string[] = [];
  for (let count = 0, at = from; count < words; at += 1) {
    const paragraph = paragraphs[at % paragraphs.length] ?? '';
    text.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return text.join('\n\n');
}

/** Median milliseconds of `runs` warm runs. */
function time(run: () => void, runs: number): number {
  for (let warm = 0; warm < Math.min(10, runs); warm += 1) run();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  }).sort((one, other) => one - other);
  return times[Math.floor(runs / 2)] ?? Number.NaN;
}

const analyst = createAnalyst(await readKnowledge('readouts/taxonomy'));
const compare = (a: string, b: string) =>
  compareTexts({ text: a, language: 'en', issuer: null }, { text: b, language: 'en', issuer: null }, analyst);

const a = textOf(1_000, 0);
const b = textOf(3_000, 60);
const matcher = new DiffMatchPatch();
matcher.Diff_Timeout = 0;
const ours = time(() => compare(a, b), 41);
const peers = [
  ['Diptych, all of the analysis', ours],
  ['TF-IDF cosine aligner', time(() => alignByTfidf(a, b), 21)],
  ['jsdiff diffWords', time(() => diffWords(a, b), 3)],
  ['diff-match-patch', time(() => matcher.diff_main(a, b), 3)],
] as const;
console.log('A pair of 1,000 and 3,000 words');
for (const [name, milliseconds] of peers) {
  console.log(
    `  ${name.padEnd(30)} ${milliseconds.toFixed(1).padStart(9)} ms   ${(milliseconds / ours).toFixed(2).padStart(7)} × Diptych`,
  );
}

const small = time(() => compare(textOf(2_000, 0), textOf(2_000, 60)), 21) / 4_000;
const large = time(() => compare(textOf(50_000, 0), textOf(50_000, 60)), 3) / 100_000;
console.log('\nCost per word');
console.log(`  at 4,000 words   ${(small * 1000).toFixed(2)} µs`);
console.log(`  at 100,000 words ${(large * 1000).toFixed(2)} µs   ${(large / small).toFixed(2)} × as much`);

console.log('\nWhat a page loads, uncompressed');
for (const name of ['app.js', 'style.css']) {
  const file = `dist/assets/${name}`;
  console.log(
    `  ${name.padEnd(10)} ${existsSync(file) ? `${statSync(file).size.toLocaleString('en-GB')} bytes` : 'not built'}`,
  );
}
