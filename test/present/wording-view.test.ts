import { expect } from 'chai';
import { wordedPieces } from '../../server/present/wording-view.ts';

describe('wordedPieces(pieces, text)', () => {
  const drawn = (text: string, kind: 'same' | 'changed') =>
    wordedPieces([{ start: 0, end: text.length, kind }], text).map(({ parts, isSame, differs }) => {
      const words = parts.map((part) => part.text).join('');
      return isSame || differs ? `[${words}]` : words;
    });

  it('draw shared words without the marks and gaps around them', () => {
    expect(drawn('food security – ', 'same')).to.deep.equal(['[food security]', ' – ']);
    expect(drawn(', grain, and wheat. ', 'same')).to.deep.equal([', ', '[grain, and wheat]', '. ']);
    expect(drawn('粮食安全。', 'same')).to.deep.equal(['[粮食安全]', '。']);
    expect(drawn(', ', 'same')).to.deep.equal([', ']);
  });

  it('draw a difference of marks, and no gap after it', () => {
    expect(drawn('will not, ', 'changed')).to.deep.equal(['[will not,]', ' ']);
    expect(drawn('; ', 'changed')).to.deep.equal(['[;]', ' ']);
    expect(drawn(' ', 'changed')).to.deep.equal([' ']);
  });
});
