import { expect } from 'chai';
import { segmentText } from '../../../server/analyse/segment/segment-text.ts';
import { findHits } from '../../../server/analyse/tag/find-hits.ts';
import { markTopics } from '../../../server/analyse/tag/mark-topics.ts';
import type { Knowledge } from '../../../server/model/knowledge.ts';
import { buildAnalyst, buildEntry, buildTopic } from '../../support/lexicon.ts';

/** The topics of each sentence of `text`, of a talk between `parties`. */
function topicsOf(known: Partial<Knowledge>, text: string, parties: readonly string[] = []) {
  const analyst = buildAnalyst(known);
  const read = findHits(segmentText(text, 'en'), analyst.lexicon);
  return markTopics(read, analyst.rules, parties).map((marks) => marks.map(({ id }) => id));
}

const trade = buildTopic('trade', { en: ['commerce', 'trade'] });

describe('markTopics(text, rules, parties)', () => {
  it('marks sentence by sentence, with the words and the term that earned it', () => {
    const analyst = buildAnalyst({ topics: [trade] });
    const read = findHits(segmentText('They met. Trade was raised.', 'en'), analyst.lexicon);
    expect(markTopics(read, analyst.rules, [])).to.deep.equal([
      [],
      [{ id: 'trade', term: 'Trade', pattern: 'trade', start: 10, end: 15 }],
    ]);
  });

  it('keeps the longest of overlapping marks of one topic', () => {
    const talks = buildTopic('talks', { en: ['keep channels', 'channels of contact', 'contact'] });
    const analyst = buildAnalyst({ topics: [talks] });
    const read = findHits(segmentText('Both keep channels of contact.', 'en'), analyst.lexicon);
    const [marks] = markTopics(read, analyst.rules, []);
    expect(marks?.map(({ term }) => term)).to.deep.equal(['channels of contact']);
  });

  it('marks nothing inside a mask and what stands beside it', () => {
    const masks = [buildEntry('title', { en: ['minister of commerce'] })];
    expect(topicsOf({ topics: [trade], masks }, 'The Minister of Commerce spoke.')).to.deep.equal([[]]);
    expect(topicsOf({ topics: [trade], masks }, 'The Minister of Commerce raised trade.')).to.deep.equal([
      ['trade'],
    ]);
  });

  it('leaves out a topic or a term between parties that it is not raised between', () => {
    const topic = buildTopic('russia', { en: ['russia'] }, { notParty: ['ru'] });
    expect(topicsOf({ topics: [topic] }, 'Russia was raised.', ['us', 'ru'])).to.deep.equal([[]]);
    expect(topicsOf({ topics: [topic] }, 'Russia was raised.', ['us', 'cn'])).to.deep.equal([['russia']]);
    const term = buildTopic('war', { en: [{ term: 'russia', notParty: ['ru'] }, 'war'] });
    expect(topicsOf({ topics: [term] }, 'Russia at war.', ['ru'])).to.deep.equal([['war']]);
  });

  it('marks a term that is one party’s matter only with that party, or where nobody is known', () => {
    const topic = buildTopic('island', { en: [{ term: 'the strait', onlyParty: ['cn'] }, 'the island'] });
    const told = (parties: readonly string[]) =>
      topicsOf({ topics: [topic] }, 'The strait was raised.', parties);
    expect(told(['us', 'cn'])).to.deep.equal([['island']]);
    expect(told([])).to.deep.equal([['island']]);
    expect(told(['us'])).to.deep.equal([[]]);
    expect(topicsOf({ topics: [topic] }, 'The island was raised.', ['us'])).to.deep.equal([['island']]);
    const all = buildTopic('island', { en: ['the island'] }, { onlyParty: ['cn'] });
    expect(topicsOf({ topics: [all] }, 'The island was raised.', ['us'])).to.deep.equal([[]]);
  });

  for (const { name, yieldsTo } of [
    { name: 'a topic', yieldsTo: ['trade'] },
    { name: 'a theme', yieldsTo: ['matters'] },
    { name: 'any topic', yieldsTo: ['*'] },
  ]) {
    it(`lets a modest topic yield to ${name}`, () => {
      const modest = buildTopic('ties', { en: ['relations'] }, { theme: 'manners', yieldsTo });
      const known = { topics: [trade, modest] };
      expect(topicsOf(known, 'Relations and trade. Relations.')).to.deep.equal([['trade'], ['ties']]);
    });
  }

  it('does not let two modest topics silence each other', () => {
    const one = buildTopic('one', { en: ['one'] }, { yieldsTo: ['*'] });
    const two = buildTopic('two', { en: ['two'] }, { yieldsTo: ['*'] });
    expect(topicsOf({ topics: [one, two] }, 'One and two.')).to.deep.equal([['one', 'two']]);
  });
});
