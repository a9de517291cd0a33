import { expect } from 'chai';
import { compareTexts } from '../../server/analyse/compare-texts.ts';
import { quotesOf } from '../../server/present/term-rows.ts';
import { buildAnalyst, buildTopic } from '../support/lexicon.ts';

describe('quotesOf(comparison, side, topic)', () => {
  const analyst = buildAnalyst({
    topics: [buildTopic('ties', { en: ['the relationship', 'relationship between', 'stable ties'] })],
  });
  const quotes = (text: string) => {
    const given = { text, language: 'en', issuer: null } as const;
    const comparison = compareTexts(given, { ...given, text: 'Nothing of it.' }, analyst);
    return quotesOf(comparison, 'a', 'ties').map(({ words, number }) => `${words} ${number}`.trim());
  };

  it('names the passage after its last quote', () =>
    expect(quotes('They want the relationship and stable ties.')).to.deep.equal([
      'the relationship',
      'stable ties A1',
    ]));

  it('is empty for a text without the topic', () => expect(quotes('They want peace.')).to.deep.equal([]));
});
