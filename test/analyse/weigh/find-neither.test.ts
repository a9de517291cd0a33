import { expect } from 'chai';
import { knownTopics } from '../../../server/analyse/known-topics.ts';
import { findNeither } from '../../../server/analyse/weigh/find-neither.ts';
import { buildTopic } from '../../support/lexicon.ts';
import { compare, KNOWLEDGE } from '../../support/readings.ts';

const TOPICS = knownTopics([
  buildTopic(
    'tea',
    { en: ['tea'] },
    {
      watchedBetween: [
        ['us', 'cn'],
        ['jp', 'cn'],
      ],
    },
  ),
  buildTopic('salt', { en: ['salt'] }, { watchedBetween: [['cn', 'us']] }),
  buildTopic('ore', { en: ['ore'] }),
]);

describe('findNeither(ledger, parties, topics)', () => {
  it('names what these two are watched for, whichever stands first, in the taxonomy’s order', () => {
    expect(findNeither([], ['us', 'cn'], TOPICS).map(({ topic }) => topic)).to.deep.equal(['tea', 'salt']);
    expect(findNeither([], ['cn', 'us'], TOPICS).map(({ topic }) => topic)).to.deep.equal(['tea', 'salt']);
    expect(findNeither([], ['cn', 'jp'], TOPICS).map(({ topic }) => topic)).to.deep.equal(['tea']);
  });

  it('names none between others, nor where a party is not known', () => {
    expect(findNeither([], ['fr', 'cn'], TOPICS)).to.deep.equal([]);
    expect(findNeither([], ['us', null], TOPICS)).to.deep.equal([]);
  });

  it('leaves out what either text has', () => {
    const { ledger, neither } = compare(
      'Secretary Blinken met with Foreign Minister Wang Yi. The Secretary raised Taiwan.',
      'Wang Yi met with Secretary Blinken. Wang Yi stressed that fentanyl is a matter for the U.S.',
    );
    const named = neither.map(({ topic }) => topic);
    expect(named).to.include('human-rights').and.not.to.include.members(['taiwan', 'narcotics']);
    expect(named.filter((topic) => ledger.some((row) => row.topic === topic))).to.deep.equal([]);
  });
});

describe('findNeither on one-China wording', () => {
  it('does not call both silent on Taiwan', () => {
    const { neither } = compare(
      'Secretary Blinken met with Foreign Minister Wang Yi. The Secretary raised fentanyl.',
      'Wang Yi met with Secretary Blinken. Wang Yi said that the one-China principle must be upheld.',
    );
    const named = neither.map(({ topic }) => topic);
    expect(named).to.include('human-rights').and.not.to.include('taiwan');
  });
});

describe('the watched topics of the taxonomy', () => {
  it('are there for the talks that are compared most', () => {
    const { watched } = knownTopics(KNOWLEDGE.topics);
    expect([...watched.keys()].sort()).to.deep.equal(['ca-cn', 'cn-gb', 'cn-in', 'cn-jp', 'cn-us', 'ru-us']);
  });
});
