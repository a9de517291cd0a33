import { expect } from 'chai';
import { compareTexts } from '../../../server/analyse/compare-texts.ts';
import { findDrift } from '../../../server/analyse/drift/find-drift.ts';
import { ANALYST } from '../../support/readings.ts';

const OTHER = { text: 'They met.', language: 'en', issuer: null } as const;

/** What became of the phrases of these readouts, oldest first, such as "red-line new 2". */
function drift(...texts: readonly string[]): readonly string[] {
  const readouts = texts.map((text) => ({
    comparison: compareTexts(OTHER, { text, language: 'en', issuer: null }, ANALYST),
    side: 'b' as const,
  }));
  return findDrift(readouts).map(({ id, course, since }) => `${id} ${course} ${since}`);
}

const RED_LINE = 'Taiwan is the first red line.';
const PRINCIPLE = 'Norvane should abide by the one-China principle.';

describe('findDrift(readouts)', () => {
  for (const [name, texts, found] of [
    ['finds nothing in no readout', [], []],
    ['takes every phrase of a first readout for new', [RED_LINE], ['red-line new 0']],
    ['tells what is new', ['They met.', RED_LINE], ['red-line new 1']],
    ['tells since when a phrase is kept', ['They met.', RED_LINE, RED_LINE], ['red-line kept 1']],
    ['tells what is kept from the first on', [RED_LINE, RED_LINE], ['red-line kept 0']],
    ['tells what was dropped', [RED_LINE, RED_LINE, 'They met.'], ['red-line dropped 1']],
    ['tells what is back', [RED_LINE, 'They met.', RED_LINE], ['red-line back 0']],
    ['tells what was dropped long ago', [RED_LINE, 'They met.', 'They met.'], ['red-line former 0']],
    [
      'puts what changed before what stayed',
      [RED_LINE, `${RED_LINE} ${PRINCIPLE}`],
      ['one-china-principle new 1', 'red-line kept 0'],
    ],
  ] as const) {
    it(name, () => expect(drift(...texts)).to.deep.equal(found));
  }

  it('names the sentences of each readout', () => {
    const texts = [RED_LINE, `They met. ${RED_LINE} ${RED_LINE}`];
    const readouts = texts.map((text) => ({
      comparison: compareTexts(OTHER, { text, language: 'en', issuer: null }, ANALYST),
      side: 'b' as const,
    }));
    expect(findDrift(readouts).map(({ uses }) => uses)).to.deep.equal([[['b1'], ['b2', 'b3']]]);
  });

  it('reads only the side that is asked for', () => {
    const comparison = compareTexts(
      { text: RED_LINE, language: 'en', issuer: null },
      { text: PRINCIPLE, language: 'en', issuer: null },
      ANALYST,
    );
    expect(findDrift([{ comparison, side: 'a' }]).map(({ id }) => id)).to.deep.equal(['red-line']);
  });
});
