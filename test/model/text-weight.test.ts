import { expect } from 'chai';
import { textWeight } from '../../server/model/text-weight.ts';

describe('textWeight(texts)', () => {
  it('counts characters, and every end of a sentence or a line ten times more', () => {
    expect(textWeight([])).to.equal(0);
    expect(textWeight([{ text: 'Grain' }, { text: '稀土' }])).to.equal(7);
    expect(textWeight([{ text: 'Is it? No!\n' }, { text: '是。真的？好！…' }])).to.equal(11 + 30 + 8 + 40);
  });
});
