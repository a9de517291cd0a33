import { expect } from 'chai';
import fc from 'fast-check';
import { countHidden, cutAtMarks, showHidden, textPieces } from '../../server/present/text-pieces.ts';
import { startCpuClock } from '../support/start-cpu-clock.ts';

describe('textPieces(text)', () => {
  it('shows characters that reorder or hide text by their codes', () => {
    expect(textPieces('a\u202eb')).to.deep.equal([
      { text: 'a', hidden: null, isKept: false },
      { text: '\u202e', hidden: 'U+202E', isKept: false },
      { text: 'b', hidden: null, isKept: false },
    ]);
  });

  it('shows hidden characters that follow one another together', () => {
    expect(textPieces('a\u200b\u202eb').map(({ hidden }) => hidden)).to.deep.equal([
      null,
      'U+200B U+202E',
      null,
    ]);
  });

  it('keeps to few pieces, with every code, however many hidden characters a text has', () => {
    const pieces = textPieces('a\u200b'.repeat(50_000));
    expect(pieces.length).to.be.below(50);
    expect(pieces.at(-1)?.hidden).to.match(/^\[U\+200B\]a\[U\+200B\]/);
    expect(pieces.map(({ text }) => text).join('')).to.equal('a\u200b'.repeat(50_000));
    expect(
      pieces
        .map(({ hidden }) => hidden ?? '')
        .join('')
        .match(/U\+200B/g),
    ).to.have.length(50_000);
  });

  for (const [text, kept] of [
    ['A win-win is no zero-sum game.', ['win-win', 'zero-sum']],
    ['The one-China principle, the G-20 and cross-Strait ties.', ['one-China', 'G-20', 'cross-Strait']],
    ['A well-established, comprehensive-strategic tie', []],
    ['A day-to-day, head-of-state matter', []],
    ['2026-03-12, 5-, -sum and win - win', []],
  ] as const) {
    it(`keeps short words with a hyphen whole in “${text}”`, () => {
      const pieces = textPieces(text);
      expect(pieces.filter(({ isKept }) => isKept).map((piece) => piece.text)).to.deep.equal(kept);
      expect(pieces.map((piece) => piece.text).join('')).to.equal(text);
    });
  }

  it('keeps few words whole, however many a text has', () =>
    expect(textPieces('win-win '.repeat(20_000)).length).to.be.below(50));

  it('leaves line breaks, tabs, accents and Chinese alone', () => {
    expect(textPieces('é\n\t中文')).to.deep.equal([{ text: 'é\n\t中文', hidden: null, isKept: false }]);
  });

  it('loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const pieces = textPieces(text);
        expect(pieces.map((piece) => piece.text).join('')).to.equal(text);
        const shown = pieces.filter(({ hidden }) => hidden !== null).map(({ hidden }) => hidden);
        expect(shown.join(' ').split('U+')).to.have.length(countHidden(text) + 1);
      }),
    );
  });
});

describe('showHidden(label)', () => {
  it('puts the codes in brackets', () => expect(showHidden('call\u200b')).to.equal('call[U+200B]'));
});

describe('cutAtMarks(span, marks)', () => {
  it('cuts overlapping marks so that each piece names all that cover it', () => {
    const one = { start: 2, end: 6, id: 'one' };
    const other = { start: 4, end: 8, id: 'other' };
    const pieces = cutAtMarks({ start: 0, end: 10 }, [other, one]);
    expect(
      pieces.map(({ start, end, marks }) => [
        start,
        end,
        marks
          .map(({ id }) => id)
          .sort()
          .join(),
      ]),
    ).to.deep.equal([
      [0, 2, ''],
      [2, 4, 'one'],
      [4, 6, 'one,other'],
      [6, 8, 'other'],
      [8, 10, ''],
    ]);
  });

  it('names the marks of a piece in the order given', () => {
    const [one, other] = [
      { start: 2, end: 6 },
      { start: 0, end: 6 },
    ];
    expect(cutAtMarks({ start: 0, end: 6 }, [one, other])[1]?.marks).to.deep.equal([one, other]);
  });

  it('cuts 60,000 marks in a walk', () => {
    const marks = Array.from({ length: 60_000 }, (_, index) => ({ start: index * 3, end: index * 3 + 2 }));
    const elapsed = startCpuClock();
    expect(cutAtMarks({ start: 0, end: 180_000 }, marks)).to.have.length(120_000);
    expect(elapsed()).to.be.below(2_000);
  });
});
