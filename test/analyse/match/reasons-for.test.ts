import { expect } from 'chai';
import { reasonsFor } from '../../../server/analyse/match/reasons-for.ts';
import type { Matter, MatterClass } from '../../../server/analyse/match/sentence-matters.ts';

const matter = (value: string, of: MatterClass, kind: Matter['reason']['kind'] = 'topic'): Matter => ({
  key: `${kind}:${value}`,
  class: of,
  reason: { kind, value },
});
const values = (a: readonly Matter[], b: readonly Matter[], verdicts = false) =>
  reasonsFor(a, b, verdicts).map(({ value }) => value);

const fisheries = matter('fisheries', 'specific');
const relations = matter('relations', 'relations');
const pact = matter('pact', 'concept', 'concept');

describe('reasonsFor(a, b, verdicts)', () => {
  it('tells what both hold, what tells most first', () =>
    expect(values([pact, relations, fisheries], [fisheries, pact, relations])).to.deep.equal([
      'fisheries',
      'relations',
      'pact',
    ]));

  it('tells of words in common where both hold nothing else', () =>
    expect(values([pact], [fisheries])).to.deep.equal(['words in common']));

  it('tells of the words for the talk behind all else', () =>
    expect(values([pact], [pact], true)).to.deep.equal(['pact', 'words for the talk']));

  it('does not tell that something answers a topic that both name', () => {
    const reason = { kind: 'topic', value: 'trade, answered by fisheries' } as const;
    const answered: Matter = { ...fisheries, reason, answers: 'topic:trade' };
    const trade = matter('trade', 'specific');
    expect(values([answered, trade], [fisheries, trade])).to.deep.equal(['trade']);
    expect(values([answered, trade], [fisheries])).to.deep.equal(['trade, answered by fisheries']);
  });

  it('tells eight of them at the most', () => {
    const many = Array.from({ length: 9 }, (_, index) => matter(`matter ${index}`, 'specific'));
    expect(values(many, many)).to.have.length(8);
  });
});
