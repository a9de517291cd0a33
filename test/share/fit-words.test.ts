import { expect } from 'chai';
import { fitWords } from '../../server/share/fit-words.ts';

describe('fitWords(words, room, choices)', () => {
  const choices = [
    { size: 20, lines: 1 },
    { size: 10, lines: 2 },
  ];

  it('takes the largest size that holds the words', () => {
    expect(fitWords('Trade', 100, choices)).to.deep.equal({ size: 20, lines: ['Trade'] });
    expect(fitWords('Trade and its many matters', 100, choices).size).to.equal(10);
  });

  it('breaks English between words and Chinese between characters', () => {
    expect(fitWords('Trade and its many matters', 100, choices).lines.join(' ')).to.equal(
      'Trade and its many matters',
    );
    expect(fitWords('中美关系通话中美关系', 50, choices).lines).to.deep.equal(['中美关系通', '话中美关系']);
  });

  it('cuts what no size holds, and says so', () => {
    const { lines } = fitWords('word '.repeat(40), 100, choices);
    expect(lines).to.have.length(2);
    expect(lines[1]).to.match(/…$/);
  });

  it('breaks a word that is wider than a line, and has no line for no words', () => {
    expect(fitWords('中'.repeat(7) + 'x'.repeat(3), 50, choices).lines.length).to.equal(2);
    expect(fitWords('x'.repeat(200), 50, choices).lines).to.have.length(2);
    expect(fitWords(' ', 50, choices).lines).to.deep.equal([]);
  });
});
