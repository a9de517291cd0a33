import { expect } from 'chai';
import { compareWording } from '../../../server/analyse/wording/compare-wording.ts';
import { compare } from '../../support/readings.ts';

const words = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}word${index}`);

/** Two sentences of so many words, of which the first ones are shared. */
function wordingOf(shared: number, ofA: number, ofB: number) {
  const both = words('both', shared);
  const [a, b] = [
    [...both, ...words('one', ofA - shared)],
    [...both, ...words('other', ofB - shared)],
  ];
  return compareWording(compare(a.join(' '), b.join(' ')), { a: ['a1'], b: ['b1'] });
}

describe('compareWording(comparison, match)', () => {
  for (const { name, shared, a, b, few } of [
    { name: 'just under 45 of 100', shared: 44, a: 100, b: 100, few: true },
    { name: '45 of 100', shared: 45, a: 100, b: 100, few: false },
    { name: 'all words of the shorter one', shared: 20, a: 20, b: 100, few: false },
    { name: 'a few words of the shorter one, A', shared: 4, a: 20, b: 100, few: true },
    { name: 'a few words of the shorter one, B', shared: 4, a: 100, b: 20, few: true },
  ]) {
    it(`says that two sentences share ${few ? 'few' : 'many'} where they have ${name} in common`, () => {
      expect(wordingOf(shared, a, b)).to.include({ common: shared, sharesFew: few });
    });
  }
});
