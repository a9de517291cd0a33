import { expect } from 'chai';
import { sentenceMatters } from '../../../server/analyse/match/sentence-matters.ts';
import { segmentText } from '../../../server/analyse/segment/segment-text.ts';
import { findHits } from '../../../server/analyse/tag/find-hits.ts';
import { buildAnalyst, buildTopic } from '../../support/lexicon.ts';

const { knowledge, lexicon } = buildAnalyst({
  topics: [
    buildTopic('tea', {}),
    buildTopic('weather', {}, { frame: 'general' }),
    buildTopic('tea-ships', {}, { answeredBy: ['tea', 'weather'] }),
  ],
});

/** What one sentence holds that carries these topics. */
function mattersOf(...topics: readonly string[]): readonly string[] {
  const read = findHits(segmentText('They spoke of 2,600 tons.', 'en'), lexicon);
  const [held = []] = sentenceMatters(read, [topics.map((id) => ({ id }))], knowledge, []);
  return held.map(({ key, class: of }) => `${key} ${of}`);
}

describe('sentenceMatters(read, topics, knowledge, parties)', () => {
  it('takes a topic for what the taxonomy says of its place in the frame', () => {
    expect(mattersOf('tea', 'weather')).to.deep.equal([
      'topic:tea specific',
      'topic:weather general',
      'number:2600 number',
    ]);
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
