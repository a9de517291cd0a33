import { expect } from 'chai';
import fc from 'fast-check';
import type { Analyst } from '../../server/analyse/analyst.ts';
import { compareTexts } from '../../server/analyse/compare-texts.ts';
import { tokenise } from '../../server/analyse/segment/tokenise.ts';
import { compareWording, type WordedMatch } from '../../server/analyse/wording/compare-wording.ts';
import { foldText } from '../../server/fold-text.ts';
import type { ComparedSide, Comparison } from '../../server/model/comparison.ts';
import { SIDE_IDS, type SideId } from '../../server/model/side.ts';
import type { WordedSentence, Wording } from '../../server/model/wording.ts';
import { shippedAnalyst } from '../support/analyst.ts';
import { compareOnce } from '../support/compare-once.ts';
import { LAW_TIMEOUT, lawRuns } from '../support/law-runs.ts';
import { anyText, readoutLike } from '../support/readout-arbitrary.ts';
import { sliceSpan } from '../support/slice-span.ts';

describe('compareWording(comparison, match)', function () {
  this.timeout(LAW_TIMEOUT);
  let analyst: Analyst;

  before(async () => {
    analyst = await shippedAnalyst();
  });

  const compare = compareOnce();
  const holds = (law: (wording: Wording, comparison: Comparison, match: WordedMatch) => void) => () => {
    const side = fc.oneof({ weight: 3, arbitrary: readoutLike }, { weight: 1, arbitrary: anyText });
    fc.assert(
      fc.property(side, side, (a, b) => {
        const comparison = compare(a, { ...b, language: a.language });
        for (const match of [...comparison.matches, ...everything(comparison)]) {
          const wording = compareWording(comparison, match);
          if (wording === null) expect.fail('texts of one language have no wording');
          law(wording, comparison, match);
        }
      }),
      lawRuns(150),
    );
  };

  it(
    'gives pieces that join back to each sentence exactly',
    holds((wording, comparison, match) => {
      for (const id of SIDE_IDS) {
        expect(wording[id].map(({ sentence }) => sentence)).to.deep.equal(match[id]);
        for (const { sentence, pieces } of wording[id]) {
          const { text, sentences } = comparison[id];
          const whole = sentences.find((known) => known.id === sentence);
          if (whole === undefined) expect.fail(`no sentence ${sentence}`);
          expect(pieces.map((piece) => sliceSpan(text, piece)).join('')).to.equal(sliceSpan(text, whole));
          expect(pieces[0]?.start).to.equal(whole.start);
          expect(pieces.at(-1)?.end).to.equal(whole.end);
          for (const [index, piece] of pieces.entries()) {
            expect(piece.end).to.be.above(piece.start);
            expect(piece.start).to.equal(pieces[index - 1]?.end ?? whole.start);
            expect(piece.kind).to.not.equal(pieces[index - 1]?.kind);
          }
        }
      }
    }),
  );

  it(
    'finds the same shared words on one side as on the other, and with the sides swapped',
    holds((wording, comparison, match) => {
      const shared = (id: SideId) => sharedWords(comparison[id], wording[id]);
      expect(shared('a')).to.deep.equal(shared('b'));
      expect(shared('a')).to.have.length(wording.common);
      const mirrored = compareWording(
        { ...comparison, a: comparison.b, b: comparison.a },
        { ...match, a: match.b, b: match.a },
      );
      expect(mirrored).to.deep.equal({ ...wording, a: wording.b, b: wording.a });
    }),
  );

  it('finds nothing changed between a sentence and itself', () => {
    fc.assert(
      fc.property(readoutLike, (side) => {
        const comparison = compareTexts(side, side, analyst);
        for (const sentence of comparison.a.sentences) {
          const b = sentence.id.replace('a', 'b');
          const wording = compareWording(comparison, { a: [sentence.id], b: [b] });
          expect(wording?.a[0]?.pieces).to.deep.equal([
            { start: sentence.start, end: sentence.end, kind: 'same' },
          ]);
        }
      }),
    );
  });

  it('is null across languages', () => {
    const comparison = compareTexts(
      { text: 'Taiwan.', language: 'en', issuer: null },
      { text: '台湾。', language: 'zh', issuer: null },
      analyst,
    );
    expect(compareWording(comparison, { a: ['a1'], b: ['b1'] })).to.equal(null);
  });
});

/** The folded words of a side's pieces that the other side shares, in text order. */
function sharedWords({ text }: ComparedSide, sentences: readonly WordedSentence[]): readonly string[] {
  return sentences.flatMap(({ pieces }) =>
    pieces
      .filter(({ kind }) => kind === 'same')
      .flatMap((piece) => {
        const words = sliceSpan(text, piece);
        return tokenise(words, foldText(words)).map(({ folded }) => folded);
      }),
  );
}

/** All sentences of both sides set against each other, as far as there are any. */
function everything({ a, b }: Comparison): readonly WordedMatch[] {
  if (a.sentences.length === 0 || b.sentences.length === 0) return [];
  return [{ a: a.sentences.map(({ id }) => id), b: b.sentences.map(({ id }) => id) }];
}
