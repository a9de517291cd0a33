import { expect } from 'chai';
import type { RequestStatement } from '../../server/model/comparison.ts';
import { askedBy, demandPhrase } from '../../server/share/fact-phrases.ts';
import { compare } from '../support/readings.ts';

describe('askedBy(comparison, names)', () => {
  const comparison = compare('They met.', 'They met.');
  /** @param a whom side A's text says it was; null where it does not say */
  const asked = (a: RequestStatement['side'] | null, b: RequestStatement['side'] | null) => {
    const [byA, byB] = [a, b].map((side) =>
      side === null ? null : { side, sentence: 'a1', start: 0, end: 4 },
    );
    const requests = { a: byA ?? null, b: byB ?? null };
    const facts = { ...comparison.facts, requests };
    return askedBy({ ...comparison, facts }, { a: 'United States', b: 'China' });
  };

  it('says by whose text it is known', () => {
    expect(asked('a', 'a')).to.equal('United States (according to A and B)');
    expect(asked(null, 'a')).to.equal('United States (according to B)');
    expect(asked('both', null)).to.equal('both (according to A)');
  });

  it('says that neither text states it', () =>
    expect(asked(null, null)).to.equal('not stated in either text'));

  it('gives each version where the texts differ', () =>
    expect(asked('a', 'b')).to.equal('United States (according to A); China (according to B)'));
});

describe('demandPhrase(comparison, side)', () => {
  const phrase = (text: string) => demandPhrase(compare(text, 'They met.'), 'a');

  it('lists what asks, opposes or warns', () =>
    expect(phrase('He urged restraint. He spoke of grain.')).to.equal(
      'A1 of 2 sentences, beginning with the first',
    ));

  it('says where nothing does but concern is expressed', () => {
    expect(phrase('He spoke of grain. He expressed concern about tariffs.')).to.equal(
      'none of its sentences, but expresses concern in A2',
    );
    expect(phrase('He spoke of grain.')).to.equal('none of its sentences');
  });
});
