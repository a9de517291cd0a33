import { expect } from 'chai';
import { quoted } from '../../server/present/decision-phrases.ts';

describe('quoted(words)', () => {
  it('leaves out the end of a long passage, between words', () => {
    expect(quoted('They met.')).to.equal('“They met.”');
    expect(quoted(`${'word '.repeat(17)}sentence`)).to.equal(`“${'word '.repeat(17).trim()} …”`);
  });

  it('cuts no character in two', () => {
    expect(quoted(`${'会'.repeat(89)}𠮷${'会'.repeat(9)}`)).to.equal(`“${'会'.repeat(89)}𠮷 …”`);
  });
});
