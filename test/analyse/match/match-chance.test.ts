import { expect } from 'chai';
import { matchChance, noEvidence, sharedWorth } from '../../../server/analyse/match/match-chance.ts';

/** From what tells most to what tells least: re-weighing may move the figures, not their order. */
const FALLING = [
  {
    name: 'a matter that nobody else names, in the same words',
    found: { firstTopic: 1, wording: 0.3 },
  },
  { name: 'a matter that nobody else names', found: { firstTopic: 1, concepts: 0.3 } },
  {
    name: 'what is one matter however many name it',
    found: { firstTopic: sharedWorth(4, 5), oneMatter: 0.9, concepts: 0.3 },
  },
  { name: 'a matter that many name', found: { firstTopic: sharedWorth(4, 5), concepts: 0.3 } },
  { name: 'the state of ties alone', found: { relations: sharedWorth(4, 5) } },
  { name: 'nothing', found: {} },
  { name: 'two lists that share nothing', found: { fewerTopics: 2 } },
];

describe('matchChance(evidence)', () => {
  for (const [index, { name, found }] of FALLING.entries()) {
    const next = FALLING[index + 1];
    if (next === undefined) continue;
    it(`is higher for ${name} than for ${next.name}`, () => {
      const chance = matchChance({ ...noEvidence(), ...found });
      expect(chance).to.be.within(0, 1);
      expect(chance).to.be.above(matchChance({ ...noEvidence(), ...next.found }));
    });
  }

  it('is lower for two lists that share one matter than for two sentences that name it alone', () => {
    const shared = { ...noEvidence(), firstTopic: 0.5, concepts: 0.3 };
    const lists = matchChance({ ...shared, fewerTopics: 5 });
    expect(lists).to.be.below(matchChance({ ...shared, fewerTopics: 1 }) / 2);
  });
});

describe('sharedWorth(sentencesOfA, sentencesOfB)', () => {
  it('is 1 for what one sentence of each side holds, and the same whichever side is called A', () => {
    expect(sharedWorth(1, 1)).to.equal(1);
    expect(sharedWorth(2, 5)).to.equal(sharedWorth(5, 2));
    expect(sharedWorth(2, 5)).to.be.below(sharedWorth(2, 2));
  });
});
