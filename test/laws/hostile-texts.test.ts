import { expect } from 'chai';
import type { Analyst } from '../../server/analyse/analyst.ts';
import { compareTexts } from '../../server/analyse/compare-texts.ts';
import { compareTranslation } from '../../server/analyse/translation/compare-translation.ts';
import { compareWording } from '../../server/analyse/wording/compare-wording.ts';
import type { ComparedSide } from '../../server/model/comparison.ts';
import { LANGUAGES } from '../../server/model/language.ts';
import { shippedAnalyst } from '../support/analyst.ts';
import { mirrorComparison, withSortedMatches } from '../support/mirror-comparison.ts';
import { startCpuClock } from '../support/start-cpu-clock.ts';

/** Milliseconds that the longest of these texts may take; a comparison of two long readouts takes some tens. */
const BOUND = 5_000;

/** Tries of a text that took too long: what a busy machine or collecting garbage added to one is not added to each. */
const RETRIES = 2;

const READOUT = 'The Secretary discussed Taiwan with Foreign Minister Qin Gang. 双方就台湾问题交换了意见。';

interface HostileText {
  readonly name: string;
  readonly text: string;
}

/** Words of a readout in an order without sense, the same at every run. */
function shuffledWords(count: number): string {
  const words =
    'the Secretary stressed candid talks on Taiwan and agreed to cooperation with both sides before the next meeting of Wang Yi'.split(
      ' ',
    );
  return Array.from({ length: count }, (_, index) => words[(index * index + 7 * index) % words.length]).join(
    ' ',
  );
}

const HOSTILE: readonly HostileText[] = [
  { name: '200,000 letters without a space', text: 'a'.repeat(200_000) },
  { name: '200,000 Chinese characters without a stop', text: '台湾问题'.repeat(50_000) },
  { name: 'a million quotation marks', text: '"'.repeat(1_000_000) },
  { name: 'half a million opening and closing quotes', text: '“”'.repeat(250_000) },
  { name: '100,000 line breaks', text: '\n'.repeat(100_000) },
  { name: '200,000 spaces between two words', text: `Taiwan${' '.repeat(200_000)}Strait` },
  { name: '100,000 one-letter lines', text: 'x\n'.repeat(100_000) },
  { name: '100,000 lone surrogates', text: '\ud800'.repeat(100_000) },
  { name: '100,000 lone surrogates the other way about', text: '\udc00 '.repeat(50_000) },
  { name: '60,000 times one word', text: 'Taiwan '.repeat(60_000) },
  { name: '200,000 full stops', text: '.'.repeat(200_000) },
  { name: '100,000 initials', text: 'A. '.repeat(66_000) },
  { name: '100,000 abbreviations', text: 'Gen. '.repeat(40_000) },
  { name: '20,000 short sentences', text: 'He said Taiwan. '.repeat(12_500) },
  { name: '200,000 digits', text: '1,'.repeat(100_000) },
  { name: '200,000 hyphens between letters', text: 'a-'.repeat(100_000) },
  { name: '100,000 combining marks', text: `e${'\u0301'.repeat(100_000)}` },
  { name: '50,000 opening brackets', text: '（(【'.repeat(50_000) },
  { name: '40,000 times "said that"', text: 'said that '.repeat(20_000) },
  { name: '200,000 characters of one preamble', text: `The following ${'is '.repeat(66_000)}:` },
  { name: 'alternating scripts', text: 'Taiwan台湾'.repeat(25_000) },
  { name: '15,000 tones and talks in one sentence', text: 'candid talks '.repeat(15_000) },
  { name: '25,000 tones and talks in one Chinese sentence', text: '坦诚深入交流'.repeat(25_000) },
  {
    name: '40,000 words that fit a pattern of tone in two ways',
    text: `The talks were ${'highly alyaly '.repeat(12_000)}candid.`,
  },
  {
    name: '1,500 sentences that say of "it" in many words that fit a pattern twice',
    text: `They held talks. It was candid ${'highly '.repeat(16)}work. `.repeat(1_500),
  },
  {
    name: '60,000 Chinese words between a tone and a talk',
    text: `双方进行了坦诚${'战略是一次'.repeat(40_000)}的沟通。`,
  },
  // Short, since a pattern is tried on a few words around a talk only: what it can read in two ways costs 2 to their number.
  { name: '28 adverbs before a tone', text: `The talks were ${'fairly '.repeat(28)}zzz candid.` },
  { name: '26 ordinals between a tone and a talk', text: `双方进行了坦诚${'第一次一次'.repeat(26)}X会谈。` },
  { name: '80,000 requests in one sentence', text: '应约'.repeat(80_000) },
  { name: '50,000 figures in one sentence', text: '12%90天5万吨'.repeat(17_000) },
  { name: '40,000 promises in one sentence', text: 'will, '.repeat(30_000) },
  { name: '14,000 deadlines in one sentence', text: 'by next month '.repeat(14_000) },
  { name: '8,000 plans in one sentence', text: 'and next round of talks '.repeat(8_000) },
  {
    name: '5,000 plans in the lists of as many promises',
    text: 'will support it, next round of talks '.repeat(5_000),
  },
  { name: '12,000 promises of the first person', text: 'we will support '.repeat(12_000) },
  {
    name: '10,000 masks and topics in one sentence',
    text: 'Foreign Affairs Commission Taiwan '.repeat(6_000),
  },
  { name: '30,000 topics that yield in one sentence', text: 'cooperation '.repeat(16_000) },
  { name: '30,000 words of the genre in one sentence', text: shuffledWords(30_000) },
];

describe('compareTexts(a, b) of hostile texts', function () {
  this.timeout(240_000);
  this.retries(RETRIES);
  let analyst: Analyst;

  before(async () => {
    analyst = await shippedAnalyst();
  });

  for (const { name, text } of HOSTILE) {
    for (const language of LANGUAGES) {
      const title = `takes ${name} as ${language} in bounded time`;
      it(title, () => {
        const hostile = { text, language, issuer: null };
        const readout = { text: READOUT, language, issuer: null };
        const elapsed = startCpuClock();
        const comparison = compareTexts(hostile, readout, analyst);
        compareTexts(hostile, hostile, analyst);
        const took = elapsed();
        expect(comparison.a.text).to.equal(text);
        expect(took, 'milliseconds of two comparisons').to.be.below(2 * BOUND);
      });
    }
  }
});

/** Lines of two letters, each in another place of the second text: every line has many that look like it. */
function shuffledLines(count: number): readonly [string, string] {
  const line = (index: number) =>
    String.fromCharCode(97 + ((index * 7 + (index >> 5)) % 26), 97 + ((index * 11) % 26));
  const lines = Array.from({ length: count }, (_, index) => line(index));
  return [lines.join('\n'), lines.map((_, index) => lines[(index * 7_919) % count] ?? '').join('\n')];
}

/** Sentences that each share their matters with many others, so that far more pairs are likely than are kept. */
function likeSentences(count: number, turn: number): string {
  const matters = ['fentanyl', 'Ukraine', 'tariffs', 'North Korea', 'visas', 'Xinjiang', 'Hong Kong', 'Iran'];
  const matter = (index: number) => matters[index % matters.length];
  return Array.from(
    { length: count },
    (_, index) =>
      `The Secretary raised ${matter(index * turn)} and ${matter(index * turn + (index >> 3))} with ${100 + ((index * turn) % 211)} members.`,
  ).join(' ');
}

const HUGE: readonly { readonly name: string; readonly texts: () => readonly [string, string] }[] = [
  { name: '30,000 lines of two letters, shuffled', texts: () => shuffledLines(30_000) },
  { name: '60,000 marks of one topic', texts: () => ['台湾。'.repeat(40_000), '台湾，'.repeat(60_000)] },
  {
    name: 'sentences with many counterparts',
    texts: () => [likeSentences(1_400, 1), likeSentences(1_400, 3)],
  },
];

describe('compareTexts(a, b) of more than it keeps', function () {
  this.timeout(240_000);
  this.retries(RETRIES);

  for (const { name, texts } of HUGE) {
    it(`bounds the result of ${name}, says so, and keeps the laws`, async () => {
      const analyst = await shippedAnalyst();
      const [a, b] = texts().map((text) => ({
        text,
        language: text.startsWith('台') ? ('zh' as const) : ('en' as const),
        issuer: null,
      }));
      if (a === undefined || b === undefined) throw new Error('A pair has two texts.');
      const elapsed = startCpuClock();
      const comparison = compareTexts(a, b, analyst);
      expect(elapsed(), 'milliseconds of one comparison').to.be.below(BOUND);
      expect(comparison.precise).to.equal(false);
      expect(comparison.matches.length).to.be.at.most(10_000);
      for (const side of [comparison.a, comparison.b]) {
        expect(side.sentences.length).to.be.at.most(5_000);
        expect(side.sentences.flatMap(({ topics }) => topics).length).to.be.at.most(10_000);
        expectEveryWord(side);
      }
      for (const id of ['a', 'b'] as const) {
        const placed = new Set([
          ...comparison.matches.flatMap((match) => match[id]),
          ...comparison.unmatched[id],
        ]);
        expect(placed.size).to.equal(comparison[id].sentences.length);
      }
      expect(JSON.stringify(comparison).length).to.be.below(8_000_000);
      const swapped = JSON.stringify(withSortedMatches(compareTexts(b, a, analyst)));
      expect(swapped === JSON.stringify(withSortedMatches(mirrorComparison(comparison)))).to.equal(true);
    });
  }
});

describe('compareTranslation(left, right, analyst) of hostile texts', function () {
  this.timeout(240_000);
  this.retries(RETRIES);

  it('gives up what would take too many looks, and says so, whichever text is on the left', async () => {
    const analyst = await shippedAnalyst();
    const text = (seed: number) =>
      Array.from(
        { length: 20_000 },
        (_, index) => `W${(index * seed) % 4_999}${index % 14 === 13 ? '.' : ''}`,
      ).join(' ');
    const [left, right] = [7, 11].map((seed) => ({
      text: text(seed),
      language: 'en' as const,
      issuer: null,
    }));
    if (left === undefined || right === undefined) throw new Error('There are two texts.');
    const elapsed = startCpuClock();
    expect(compareTranslation(left, right, analyst).precise).to.equal(false);
    expect(compareTranslation(right, left, analyst).precise).to.equal(false);
    expect(elapsed()).to.be.below(BOUND);
  });
});

/** Every word of the text stands in a sentence: what is between them holds no letter and no figure. */
function expectEveryWord({ text, sentences }: ComparedSide): void {
  let at = 0;
  for (const { start, end } of sentences) {
    expect(text.slice(at, start)).to.not.match(/[\p{L}\p{N}]/u);
    at = end;
  }
  expect(text.slice(at)).to.not.match(/[\p{L}\p{N}]/u);
}

describe('compareWording(comparison, match) of hostile texts', function () {
  this.timeout(240_000);
  this.retries(RETRIES);

  it('gives up a comparison of two long sentences that share little, and says so', async () => {
    const analyst = await shippedAnalyst();
    const words = (seed: string) => Array.from({ length: 20_000 }, (_, index) => `${seed}${index}`).join(' ');
    const comparison = compareTexts(
      { text: words('a'), language: 'en', issuer: null },
      { text: words('b'), language: 'en', issuer: null },
      analyst,
    );
    const elapsed = startCpuClock();
    const wording = compareWording(comparison, { a: ['a1'], b: ['b1'] });
    expect(elapsed()).to.be.below(BOUND);
    expect(wording?.precise).to.equal(false);
    expect(wording?.a[0]?.pieces.map(({ kind }) => kind)).to.deep.equal(['changed']);
  });

  it('compares two equal sentences of 60,000 words', async () => {
    const analyst = await shippedAnalyst();
    const side = { text: 'the of '.repeat(30_000), language: 'en' as const, issuer: null };
    const comparison = compareTexts(side, side, analyst);
    const elapsed = startCpuClock();
    const wording = compareWording(comparison, { a: ['a1'], b: ['b1'] });
    expect(elapsed()).to.be.below(BOUND);
    expect(wording?.common).to.equal(60_000);
  });

  it('compares two long sentences that share every other word', async () => {
    const analyst = await shippedAnalyst();
    const words = (seed: string) => Array.from({ length: 500 }, (_, i) => `the ${seed}${i}`).join(' ');
    const comparison = compareTexts(
      { text: words('a'), language: 'en', issuer: null },
      { text: words('b'), language: 'en', issuer: null },
      analyst,
    );
    const elapsed = startCpuClock();
    compareWording(comparison, { a: ['a1'], b: ['b1'] });
    expect(elapsed()).to.be.below(BOUND);
  });
});
