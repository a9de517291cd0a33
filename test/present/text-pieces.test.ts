import { expect } from 'chai';
import fc from 'fast-check';
import { countHidden, cutAtMarks, showHidden, textPieces } from '../../server/present/text-pieces.ts';

describe('textPieces(text)', () => {
  it('shows characters that reorder or hide text by their codes', () => {
    expect(textPieces('a\u202eb')).to.deep.equal([
      { text: 'a', hidden: null },
      { text: '\u202e', hidden: 'U+202E' },
      { text: 'b', hidden: null },
    ]);
  });

  it('leaves line breaks, tabs, accents and Chinese alone', () => {
    expect(textPieces('é\n\t中文')).to.deep.equal([{ text: 'é\n\t中文', hidden: null }]);
  });

  it('loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const pieces = textPieces(text);
        expect(pieces.map((piece) => piece.text).join('')).to.equal(text);
        expect(pieces.filter(({ hidden }) => hidden !== null)).to.have.length(countHidden(text));
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
});
