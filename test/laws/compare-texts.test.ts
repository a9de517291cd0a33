import { expect } from 'chai';
import fc from 'fast-check';
import type { Analyst } from '../../server/analyse/analyst.ts';
import { compareTexts, type TextInput } from '../../server/analyse/compare-texts.ts';
import { tokenise } from '../../server/analyse/segment/tokenise.ts';
import { foldText } from '../../server/fold-text.ts';
import type { ComparedSide, Comparison } from '../../server/model/comparison.ts';
import { SIDE_IDS } from '../../server/model/side.ts';
import { type Span, spanContains } from '../../server/model/span.ts';
import { shippedAnalyst } from '../support/analyst.ts';
import { compareOnce } from '../support/compare-once.ts';
import { LAW_TIMEOUT, lawRuns } from '../support/law-runs.ts';
import { mirrorComparison, withSortedMatches } from '../support/mirror-comparison.ts';
import { anyText, readoutLike } from '../support/readout-arbitrary.ts';

const KINDS = [
  { name: 'readouts', side: readoutLike, runs: 150 },
  { name: 'any strings', side: anyText, runs: 150 },
];

for (const { name, side, runs } of KINDS) {
  describe(`compareTexts(a, b) of ${name}`, function () {
    this.timeout(LAW_TIMEOUT);
    let analyst: Analyst;

    before(async () => {
      analyst = await shippedAnalyst();
    });

    const compare = compareOnce();
    const holds = (law: (comparison: Comparison, a: TextInput, b: TextInput) => void) => () => {
      fc.assert(
        fc.property(side, side, (a, b) => law(compare(a, b), a, b)),
        lawRuns(runs),
      );
    };

    it(
      'is mirrored when the sides are swapped',
      holds((comparison, a, b) => {
        const swapped = compareTexts(b, a, analyst);
        expect(withSortedMatches(swapped)).to.deep.equal(withSortedMatches(mirrorComparison(comparison)));
      }),
    );

    it(
      'gives the same bytes again',
      holds((comparison, a, b) => {
        expect(JSON.stringify(compareTexts(a, b, analyst))).to.equal(JSON.stringify(comparison));
      }),
    );

    it(
      'cuts sorted sentences that hold every word once',
      holds((comparison) => {
        for (const id of SIDE_IDS) expectSentencesInOrder(id, comparison[id]);
      }),
    );

    it(
      'sets every mark inside its sentence and on words',
      holds((comparison) => {
        for (const id of SIDE_IDS) {
          const { sentences, text } = comparison[id];
          for (const sentence of sentences) {
            for (const { start, end, term } of sentence.topics) expect(text.slice(start, end)).to.equal(term);
            for (const mark of [...sentence.topics, ...sentence.acts, ...sentence.tone]) {
              expectOnWords(text, sentence, mark);
            }
          }
          for (const commitment of comparison.commitments.filter(({ sentence }) => sentence.startsWith(id))) {
            const owner = sentences.find((sentence) => sentence.id === commitment.sentence);
            if (owner === undefined) expect.fail(`no sentence ${commitment.sentence}`);
            expectOnWords(text, owner, commitment);
          }
          const request = comparison.facts.requests[id];
          const asked = sentences.find((sentence) => sentence.id === request?.sentence);
          if (request !== null) {
            if (asked === undefined) expect.fail(`no sentence ${request.sentence}`);
            expectOnWords(text, asked, request);
          }
          for (const row of comparison.terminology) {
            for (const used of row[id]) expect(text).to.include(used);
          }
        }
      }),
    );

    it(
      'sets every sentence in a match or among the unmatched, never both',
      holds((comparison) => {
        for (const id of SIDE_IDS) {
          const matched = new Set(comparison.matches.flatMap((match) => match[id]));
          const placed = [...matched, ...comparison.unmatched[id]];
          expect(placed.toSorted()).to.deep.equal(comparison[id].sentences.map((s) => s.id).toSorted());
          expect(comparison.unmatched[id]).to.deep.equal(inTextOrder(comparison.unmatched[id]));
        }
      }),
    );

    it(
      'gives matches in order of score, each with sentences in order and a reason',
      holds(({ matches }) => {
        for (const [index, match] of matches.entries()) {
          expect(match.score).to.be.within(0, 1);
          expect(match.score).to.be.at.most(matches[index - 1]?.score ?? 1);
          expect(match.because).to.not.be.empty;
          for (const id of SIDE_IDS) {
            expect(match[id]).to.not.be.empty;
            expect(match[id]).to.deep.equal(inTextOrder(match[id]));
          }
        }
      }),
    );

    it(
      'shares out all words of a side',
      holds((comparison) => {
        for (const id of SIDE_IDS) {
          const { sentences, words, untagged } = comparison[id];
          expect(words).to.equal(sentences.reduce((sum, sentence) => sum + sentence.words, 0));
          expect(comparison.facts.length[id]).to.equal(words);
          const shares = comparison.ledger.reduce((sum, row) => sum + row[id].share, untagged);
          expect(shares).to.be.closeTo(words === 0 ? 0 : 1, 1e-9);
          const ranks = comparison.ledger.flatMap((row) => row[id].rank ?? []).sort((one, two) => one - two);
          expect(ranks).to.deep.equal(ranks.map((_, index) => index + 1));
        }
      }),
    );

    it(
      'names as in neither text no topic that one of them has',
      holds(({ ledger, neither }) => {
        const found = new Set(ledger.map(({ topic }) => topic));
        expect(neither.filter(({ topic }) => found.has(topic))).to.deep.equal([]);
      }),
    );

    it(
      'names only sentences that are there',
      holds((comparison) => {
        const known = new Set(SIDE_IDS.flatMap((id) => comparison[id].sentences.map((s) => s.id)));
        const named = [
          ...comparison.ledger.flatMap(({ a, b }) => [...a.sentences, ...b.sentences]),
          ...comparison.attributions.flatMap(({ sentence, echoed }) => [sentence, ...echoed]),
          ...comparison.commitments.flatMap(({ sentence, echoed }) => [sentence, ...echoed]),
          ...comparison.formulas.flatMap(({ a, b }) => [...a, ...b]),
          ...comparison.terminology.flatMap(({ sentences: { a, b } }) => [...a, ...b].flat()),
        ];
        expect(named.filter((sentence) => !known.has(sentence))).to.deep.equal([]);
      }),
    );
  });
}

function expectSentencesInOrder(id: string, { text, sentences }: ComparedSide): void {
  const tokens = tokenise(text, foldText(text));
  let end = 0;
  let paragraph = 0;
  for (const [index, sentence] of sentences.entries()) {
    expect(sentence.id).to.equal(`${id}${index + 1}`);
    expect(sentence.start).to.be.at.least(end);
    expect(sentence.end).to.be.above(sentence.start);
    expect(sentence.paragraph).to.be.at.least(paragraph);
    ({ end, paragraph } = sentence);
  }
  expect(end).to.be.at.most(text.length);
  const outside = tokens.filter((token) => !sentences.some((sentence) => spanContains(sentence, token)));
  expect(outside.map((token) => text.slice(token.start, token.end))).to.deep.equal([]);
}

function expectOnWords(text: string, sentence: Span, mark: Span): void {
  expect(spanContains(sentence, mark), 'mark inside its sentence').to.equal(true);
  expect(text.slice(mark.start, mark.end)).to.match(/[\p{L}\p{N}]/u);
}

function inTextOrder(ids: readonly string[]): readonly string[] {
  return ids.toSorted((one, other) => Number(one.slice(1)) - Number(other.slice(1)));
}

describe('compareTexts(a, b) of texts beyond a bound', () => {
  it('is mirrored, and labelled, where one side calls the talks candid more often than is looked at', async () => {
    const analyst = await shippedAnalyst();
    const long: TextInput = {
      text: Array.from({ length: 30 }, (_, day) => `Both sides had candid talks on day ${day}.`).join('\n\n'),
      language: 'en',
      issuer: 'us-state',
    };
    const short: TextInput = { text: '双方举行了坦诚的会谈。', language: 'zh', issuer: 'cn-mfa' };
    const comparison = compareTexts(long, short, analyst);
    const swapped = compareTexts(short, long, analyst);
    expect(comparison.matches.flatMap(({ a }) => a)).to.not.be.empty;
    expect(withSortedMatches(swapped)).to.deep.equal(withSortedMatches(mirrorComparison(comparison)));
    expect(comparison.precise).to.equal(false);
  });
});
