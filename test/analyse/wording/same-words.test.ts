import { expect } from 'chai';
import { sameWords } from '../../../server/analyse/wording/same-words.ts';

const CASES: readonly [string, string, boolean][] = [
  ['They met, and spoke.', 'They met and spoke', true],
  ['“Taiwan”', '"Taiwan"', true],
  ['中美，关系。', '中美关系', true],
  ['One.\n\nTwo.', 'One. Two.', true],
  ['They met.', 'They parted.', false],
  ['$3.5 billion', '$35 billion', false],
  ['50%', '50', false],
  ['no where', 'nowhere', false],
  ['中美关系', '中俄关系', false],
];

describe('sameWords(one, other)', () => {
  for (const [one, other, same] of CASES) {
    it(`${same ? 'overlooks' : 'sees'} the difference of “${one.replaceAll('\n', '⏎')}” and “${other}”`, () => {
      expect(sameWords(one, other)).to.equal(same);
    });
  }
});
