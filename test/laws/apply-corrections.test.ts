import { expect } from 'chai';
import fc from 'fast-check';
import { compareTexts, type TextInput } from '../../server/analyse/compare-texts.ts';
import { applyCorrections } from '../../server/analyse/corrections/apply-corrections.ts';
import type { ComparedSide, Comparison } from '../../server/model/comparison.ts';
import { type Anchor, type Correction, VOICES } from '../../server/model/corrections.ts';
import { otherSide, SIDE_IDS, type SideId } from '../../server/model/side.ts';
import { spanContains } from '../../server/model/span.ts';
import { compareOnce } from '../support/compare-once.ts';
import { LAW_TIMEOUT, lawRuns } from '../support/law-runs.ts';
import { mirrorComparison, withSortedMatches } from '../support/mirror-comparison.ts';
import { ANALYST } from '../support/readings.ts';
import { readoutLike } from '../support/readout-arbitrary.ts';

const TEXTS = { a: 't1', b: 't1' };
const TOPICS = ['taiwan', 'trade', 'fentanyl', 'ukraine', 'courtesies', 'no-such-topic'];
const DECIDED = '2026-04-01T00:00:00Z';

/** A decision about the n-th sentences of a pair, whatever pair it will be. */
const anyChoice = fc.record({
  kind: fc.constantFrom('pair', 'unpair', 'add-topic', 'remove-topic', 'voice', 'note'),
  side: fc.constantFrom<SideId>('a', 'b'),
  one: fc.nat(20),
  other: fc.nat(20),
  topic: fc.constantFrom(...TOPICS),
  voice: fc.constantFrom(...VOICES),
});

type Choice = typeof anyChoice extends fc.Arbitrary<infer T> ? T : never;

function anchorAt(side: SideId, { sentences, text, sha256 }: ComparedSide, at: number): Anchor | null {
  const sentence = sentences[at % Math.max(1, sentences.length)];
  if (sentence === undefined) return null;
  const { start, end } = sentence;
  return { side, text: TEXTS[side], sha256, start, end, quote: text.slice(start, end) };
}

function decide(comparison: Comparison, choices: readonly Choice[]): readonly Correction[] {
  return choices.flatMap(({ kind, side, one, other, topic, voice }, index): readonly Correction[] => {
    const decision = { id: `c${index + 1}`, decided: DECIDED };
    const at = anchorAt(side, comparison[side], one);
    if (at === null) return [];
    if (kind === 'voice') return [{ ...decision, kind, at, voice }];
    if (kind === 'note') return [{ ...decision, kind, at, note: 'An editor’s note.' }];
    if (kind === 'add-topic' || kind === 'remove-topic') return [{ ...decision, kind, at, topic }];
    const there = anchorAt(otherSide(side), comparison[otherSide(side)], other);
    if (there === null || (kind !== 'pair' && kind !== 'unpair')) return [];
    return [side === 'a' ? { ...decision, kind, a: at, b: there } : { ...decision, kind, a: there, b: at }];
  });
}

function mirrorAnchor(anchor: Anchor): Anchor {
  return { ...anchor, side: otherSide(anchor.side) };
}

function mirrorCorrection(correction: Correction): Correction {
  if ('at' in correction) return { ...correction, at: mirrorAnchor(correction.at) };
  return { ...correction, a: mirrorAnchor(correction.b), b: mirrorAnchor(correction.a) };
}

describe('applyCorrections(machine, corrections, texts, knowledge) of readouts', function () {
  this.timeout(LAW_TIMEOUT);

  const compare = compareOnce();
  const holds =
    (law: (corrected: Comparison, machine: Comparison, corrections: readonly Correction[]) => void) => () => {
      fc.assert(
        fc.property(readoutLike, readoutLike, fc.array(anyChoice, { maxLength: 8 }), (a, b, choices) => {
          const machine = compare(a, b);
          const corrections = decide(machine, choices);
          law(applyCorrections(machine, corrections, TEXTS, ANALYST.knowledge), machine, corrections);
        }),
        lawRuns(100),
      );
    };

  it(
    'is mirrored when the sides are swapped',
    holds((corrected, machine, corrections) => {
      const input = ({ text, language, issuer }: ComparedSide): TextInput => ({ text, language, issuer });
      const swapped = applyCorrections(
        compareTexts(input(machine.b), input(machine.a), ANALYST),
        corrections.map(mirrorCorrection),
        TEXTS,
        ANALYST.knowledge,
      );
      const plain = ({ corrections: _listed, ...rest }: Comparison) => withSortedMatches(rest);
      expect(plain(swapped)).to.deep.equal(plain(mirrorComparison(corrected)));
      expect(swapped.corrections?.map(({ applied }) => applied)).to.deep.equal(
        corrected.corrections?.map(({ applied }) => applied),
      );
    }),
  );

  it(
    'gives the same bytes again and leaves the machine’s comparison alone',
    holds((corrected, machine, corrections) => {
      const before = JSON.stringify(machine);
      const again = applyCorrections(machine, corrections, TEXTS, ANALYST.knowledge);
      expect(JSON.stringify(again)).to.equal(JSON.stringify(corrected));
      expect(JSON.stringify(machine)).to.equal(before);
      if (corrections.length === 0) expect(corrected).to.equal(machine);
    }),
  );

  it(
    'sets every sentence in a match or among the unmatched, never both, strongest match first',
    holds((corrected) => {
      for (const id of SIDE_IDS) {
        const matched = new Set(corrected.matches.flatMap((match) => match[id]));
        const placed = [...matched, ...corrected.unmatched[id]];
        expect(placed.toSorted()).to.deep.equal(corrected[id].sentences.map((s) => s.id).toSorted());
      }
      for (const [index, { score, because }] of corrected.matches.entries()) {
        expect(score).to.be.within(0, corrected.matches[index - 1]?.score ?? 1);
        expect(because).to.not.be.empty;
      }
    }),
  );

  it(
    'shares out all words of a side and ranks its topics without a gap',
    holds((corrected) => {
      for (const id of SIDE_IDS) {
        const { words, untagged } = corrected[id];
        const shares = corrected.ledger.reduce((sum, row) => sum + row[id].share, untagged);
        expect(shares).to.be.closeTo(words === 0 ? 0 : 1, 1e-9);
        const ranks = corrected.ledger.flatMap((row) => row[id].rank ?? []).sort((one, two) => one - two);
        expect(ranks).to.deep.equal(ranks.map((_, index) => index + 1));
      }
    }),
  );

  it(
    'sets every mark inside its sentence, in order, and says who decided it',
    holds((corrected) => {
      for (const id of SIDE_IDS) {
        for (const sentence of corrected[id].sentences) {
          for (const mark of sentence.topics) {
            expect(spanContains(sentence, mark)).to.equal(true);
            if (mark.by === 'editor')
              expect(corrected[id].text.slice(mark.start, mark.end)).to.equal(mark.term);
          }
          const starts = sentence.topics.map(({ start }) => start);
          expect(starts).to.deep.equal(starts.toSorted((one, two) => one - two));
        }
      }
    }),
  );

  it(
    'attributes to the other side what it says, not that it met or briefed, and nothing that is nobody’s',
    holds((corrected) => {
      const attributed = new Set(corrected.attributions.map(({ sentence }) => sentence));
      for (const id of SIDE_IDS) {
        for (const sentence of corrected[id].sentences) {
          const speaks = sentence.topics.some((mark) => mark.id !== 'courtesies');
          const informs = sentence.acts.length > 0 && sentence.acts.every((act) => act.id === 'inform');
          if (sentence.voice === 'other' && speaks && !informs)
            expect(attributed.has(sentence.id), sentence.id).to.equal(true);
          if (sentence.voice === 'none') expect(attributed.has(sentence.id), sentence.id).to.equal(false);
        }
      }
    }),
  );
});
