import { expect } from 'chai';
import { compare } from '../../support/readings.ts';

describe('actorFinder(read, self, other, knowledge)', () => {
  it('finds a name that the text introduces as a word of its own', () => {
    const said = (name: string) =>
      compare(
        `Foreign Minister Tobias Ell of Norvane spoke with Foreign Minister Ren ${name} of Sarune.\n\n` +
          `${name} said that the border must stay open.\n\nLibya must accept the outcome.`,
        'They met.',
      ).a.sentences.map(({ voice }) => voice);

    expect(said('Li')).to.deep.equal(['both', 'other', 'self']);
    expect(said('Dovic')).to.deep.equal(said('Li'));
  });
});
