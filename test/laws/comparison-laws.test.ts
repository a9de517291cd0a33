import { expect } from 'chai';
import fc from 'fast-check';
import type { Comparison } from '../../server/model/comparison.ts';
import type { Language } from '../../server/model/language.ts';
import { SIDE_IDS } from '../../server/model/side.ts';
import { spanContains } from '../../server/model/span.ts';
import { canonical, mirrorComparison } from '../support/mirror-comparison.ts';
import { compare } from '../support/readings.ts';

const ENGLISH = [
  'Secretary Blinken spoke today with Foreign Minister Wang Yi.',
  'The two sides discussed Taiwan, fentanyl and the war in Ukraine.',
  'Wang said that China opposes “Taiwan independence.”',
  'The United States should stop interfering in China’s internal affairs.',
  'They agreed to meet again by the end of the year.',
  '1. Minister Hayashi expressed serious concern about the East China Sea.',
  'The call was candid and constructive.',
];
const CHINESE = [
  '2025年1月24日，外交部长王毅应约同美国国务卿鲁比奥通电话。',
  '王毅强调，台湾问题是中国核心利益中的核心。',
  '鲁比奥表示，美方不支持“台独”。',
  '双方同意保持沟通，管控分歧。',
  '希望美方恪守一个中国原则,停止打压。',
  '雙方就烏克蘭危機交換了意見。',
];

const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...ENGLISH, ...CHINESE) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
      { weight: 1, arbitrary: fc.constantFrom('\n\n', '\n', ' ', '“', '\u202e', '\ud800', '- ') },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));
const language = fc.constantFrom<Language>('en', 'zh');
const pair = fc.record({ a: text, b: text, languages: fc.tuple(language, language) });
const runs = { numRuns: 150 };

const forAll = (
  law: (comparison: Comparison, input: { a: string; b: string; languages: [Language, Language] }) => void,
) =>
  fc.assert(
    fc.property(pair, (input) => law(compare(input.a, input.b, input.languages), input)),
    runs,
  );

describe('compareTexts(a, b, analyst), for any pair', function () {
  this.timeout(60_000);

  it('gives the mirror when the texts change places', () => {
    forAll((comparison, { a, b, languages }) => {
      const swapped = compare(b, a, [languages[1], languages[0]]);
      expect(canonical(swapped)).to.deep.equal(mirrorComparison(comparison));
    });
  });

  it('gives the same bytes for the same input', () => {
    forAll((comparison, { a, b, languages }) => {
      expect(JSON.stringify(compare(a, b, languages))).to.equal(JSON.stringify(comparison));
    });
  });

  it('keeps sentences sorted and apart, every mark inside its sentence', () => {
    forAll((comparison) => {
      for (const side of SIDE_IDS) {
        let end = 0;
        for (const sentence of comparison[side].sentences) {
          expect(sentence.start).to.be.at.least(end);
          end = sentence.end;
          for (const mark of [...sentence.topics, ...sentence.acts, ...sentence.tone]) {
            expect(spanContains(sentence, mark)).to.equal(true);
            expect(mark.end).to.be.above(mark.start);
          }
        }
      }
    });
  });

  it('covers every word with sentences', () => {
    forAll((comparison) => {
      for (const side of SIDE_IDS) {
        const { text: given, sentences } = comparison[side];
        const covered = sentences.map(({ start, end }) => given.slice(start, end)).join('');
        const letters = (words: string) => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
        expect(letters(covered)).to.equal(letters(given));
      }
    });
  });

  it('puts every sentence into matches or into unmatched, never both', () => {
    forAll((comparison) => {
      for (const side of SIDE_IDS) {
        const matched = new Set(comparison.matches.flatMap((match) => match[side]));
        const unmatched = new Set(comparison.unmatched[side]);
        for (const { id } of comparison[side].sentences)
          expect(matched.has(id)).to.not.equal(unmatched.has(id));
      }
    });
  });

  it('deals out all words: shares and the untagged rest sum to 1', () => {
    forAll((comparison) => {
      for (const side of SIDE_IDS) {
        if (comparison[side].words === 0) continue;
        const sum = comparison.ledger.reduce(
          (total, row) => total + row[side].share,
          comparison[side].untagged,
        );
        expect(sum).to.be.closeTo(1, 1e-9);
      }
    });
  });
});

describe('compareTexts(a, b, analyst), on hostile text', function () {
  this.timeout(30_000);

  const HOSTILE: readonly (readonly [string, string])[] = [
    ['200,000 letters without a space', 'a'.repeat(200_000)],
    ['200,000 Chinese characters without a stop', '国'.repeat(200_000)],
    ['100,000 quotation marks', '“'.repeat(100_000)],
    ['100,000 line breaks', '\n'.repeat(100_000)],
    ['lone surrogates', '\ud800'.repeat(50_000)],
    ['one term over and over', 'Taiwan '.repeat(25_000)],
    ['one short sentence over and over', 'Wang said no. '.repeat(6_000)],
  ];
  for (const [name, hostile] of HOSTILE) {
    it(`ends in bounded time for ${name}`, () => {
      const started = performance.now();
      compare(hostile, 'The ministers spoke today.', [/国/.test(hostile) ? 'zh' : 'en', 'en']);
      // A bound against hanging, ten times what was measured; no figure to compare with anything.
      expect(performance.now() - started).to.be.below(10_000);
    });
  }
});
