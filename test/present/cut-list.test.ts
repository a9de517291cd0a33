import { expect } from 'chai';
import { cutList } from '../../server/present/cut-list.ts';

describe('cutList(items)', () => {
  it('shows a list as it is', () => expect(cutList([1, 2])).to.deep.equal({ shown: [1, 2], more: null }));

  it('shows the beginning of a very long one, and how many more there are', () => {
    const { shown, more } = cutList(Array.from({ length: 1_700 }, (_, index) => index));
    expect(shown).to.deep.equal(Array.from({ length: 200 }, (_, index) => index));
    expect(more).to.equal('and 1,500 more in the downloads');
  });
});
