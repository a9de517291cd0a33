import { expect } from 'chai';
import { type SentenceMatters, sentenceMatters } from '../../../server/analyse/match/sentence-matters.ts';
import { segmentText } from '../../../server/analyse/segment/segment-text.ts';
import { findHits } from '../../../server/analyse/tag/find-hits.ts';
import { buildAnalyst, buildTopic } from '../../support/lexicon.ts';

const { knowledge, lexicon } = buildAnalyst({
  topics: [
    buildTopic('tea', {}),
    buildTopic('weather', {}, { frame: 'general' }),
    buildTopic('tea-ships', {}, { answeredBy: ['tea', 'weather'] }),
    buildTopic('jade', {}, { isOneMatter: true }),
  ],
});

/** What one sentence holds that carries these topics. */
function mattersOf(...topics: readonly string[]): readonly string[] {
  return heldWith(...topics).map(({ key, class: of }) => `${key} ${of}`);
}

function heldWith(...topics: readonly string[]): SentenceMatters {
  const read = findHits(segmentText('They spoke of 2,600 tons.', 'en'), lexicon);
  const [held = []] = sentenceMatters(read, [topics.map((id) => ({ id }))], knowledge, () => false);
  return held;
}

describe('sentenceMatters(read, topics, knowledge, isOfParty)', () => {
  it('takes a topic for what the taxonomy says of its place in the frame', () => {
    expect(mattersOf('tea', 'weather')).to.deep.equal([
      'topic:tea specific',
      'topic:weather general',
      'number:2600 number',
    ]);
  });

  it('knows which topics are one matter', () => {
    expect(heldWith('jade', 'tea').map(({ isOne }) => isOne ?? false)).to.deep.equal([true, false, false]);
  });

  it('adds the topics that answer one', () => {
    expect(mattersOf('tea-ships')).to.deep.equal([
      'topic:tea-ships specific',
      'topic:tea specific',
      'topic:weather general',
      'number:2600 number',
    ]);
  });
});
