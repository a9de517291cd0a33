import { expect } from 'chai';
import { compareMatches } from '../../../server/analyse/match/compare-matches.ts';
import type { Match } from '../../../server/model/comparison.ts';

const match = (score: number, a: string, b: string): Match => ({ score, a: [a], b: [b], because: [] });
const named = (matches: readonly Match[]) => matches.map(({ a, b }) => `${a} ${b}`);

describe('compareMatches(one, other)', () => {
  for (const { name, matches } of [
    {
      name: 'the stronger first, however late it stands',
      matches: [match(0.9, 'a9', 'b9'), match(0.5, 'a1', 'b1')],
    },
    { name: 'of equal ones the earlier', matches: [match(0.5, 'a1', 'b4'), match(0.5, 'a3', 'b3')] },
    { name: 'of equally early ones the closer', matches: [match(0.5, 'a3', 'b3'), match(0.5, 'a1', 'b5')] },
    {
      name: 'by the number of a sentence, not its first figure',
      matches: [match(0.5, 'a2', 'b2'), match(0.5, 'a10', 'b2')],
    },
  ]) {
    it(`sets ${name}`, () => {
      expect(named(matches.toReversed().sort(compareMatches))).to.deep.equal(named(matches));
      expect(named(matches.toSorted(compareMatches))).to.deep.equal(named(matches));
    });
  }
});
