import { join } from 'node:path';
import { expect } from 'chai';
import { KNOWLEDGE } from '../support/readings.ts';
import { groupPairs } from './group-pairs.ts';
import { readCorpus } from './read-corpus.ts';

const pairs = readCorpus(join(import.meta.dirname, 'pairs'));

describe('the labelled pairs', () => {
  it('are at least 24, each sentence labelled and found in its text', () => {
    expect(pairs.length).to.be.at.least(24);
  });

  it('set English against Chinese in at least 10', () => {
    expect(pairs.filter(({ a, b }) => a.language !== b.language).length).to.be.at.least(10);
  });

  it('are twelve of them held out, 5 of these English against Chinese', () => {
    const { sameLanguage, acrossLanguages } = groupPairs(pairs, 'held-out');
    expect(sameLanguage.length + acrossLanguages.length).to.be.at.least(12);
    expect(acrossLanguages.length).to.be.at.least(5);
  });

  it('number the sentences of each side in order', () => {
    for (const pair of pairs) {
      expect(pair.a.sentences.map(({ id }) => id)).to.deep.equal(
        pair.a.sentences.map((_, at) => `a${at + 1}`),
      );
      expect(pair.b.sentences.map(({ id }) => id)).to.deep.equal(
        pair.b.sentences.map((_, at) => `b${at + 1}`),
      );
    }
  });

  it('name topics and tone words of the taxonomy only', () => {
    const topics = KNOWLEDGE.topics.map(({ id }) => id);
    const tone = KNOWLEDGE.tone.map(({ id }) => id);
    for (const { a, b } of pairs) {
      expect(topics).to.include.members(
        [...a.sentences, ...b.sentences].flatMap((sentence) => sentence.topics),
      );
      expect(tone).to.include.members([...a.tone, ...b.tone]);
    }
  });

  it('have something to find for every topic of the taxonomy', () => {
    const labelled = new Set(
      pairs.flatMap(({ a, b }) => [...a.sentences, ...b.sentences]).flatMap((s) => s.topics),
    );
    expect(KNOWLEDGE.topics.map(({ id }) => id).filter((id) => !labelled.has(id))).to.deep.equal([]);
  });

  it('attribute only what the other side is reported to say', () => {
    for (const { name, a, b, attributions } of pairs) {
      const sentences = new Map([...a.sentences, ...b.sentences].map((sentence) => [sentence.id, sentence]));
      for (const { sentence, topics, echoed } of attributions) {
        const reported = sentences.get(sentence);
        expect(reported?.voice, `${name} ${sentence}`).to.equal('other');
        expect(reported?.topics, `${name} ${sentence}`).to.include.members([...topics]);
        for (const echo of echoed) expect(echo[0], `${name} ${sentence}`).to.not.equal(sentence[0]);
      }
    }
  });

  it('list every echo among the matches too', () => {
    for (const { name, matches, attributions } of pairs) {
      const matched = matches.map(([a, b]) => `${a}-${b}`);
      for (const { sentence, echoed } of attributions) {
        const pairsOf = echoed.map((echo) =>
          sentence.startsWith('a') ? `${sentence}-${echo}` : `${echo}-${sentence}`,
        );
        expect(matched, name).to.include.members(pairsOf);
      }
    }
  });
});
