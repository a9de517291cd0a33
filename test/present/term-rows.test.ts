import { expect } from 'chai';
import { compareTexts } from '../../server/analyse/compare-texts.ts';
import { quotesOf, toNamingRows, toTermRows } from '../../server/present/term-rows.ts';
import { readShippedPairs } from '../golden/shipped-pairs.ts';
import { shippedAnalyst } from '../support/analyst.ts';
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

describe('toTermRows(comparison)', () => {
  it('names each term once, with every passage that has it', () => {
    const analyst = buildAnalyst({ topics: [buildTopic('grain', { en: ['grain', 'wheat'] })] });
    const given = {
      text: 'They spoke of grain, and of wheat. Grain is dear. No grain left.',
      language: 'en',
    } as const;
    const side = { ...given, issuer: null };
    const [row] = toTermRows(compareTexts(side, { ...side, text: 'Nothing of it.' }, analyst));
    const told = row?.a.shown.map(
      ({ words, links }) => `${words} ${links.shown.map(({ number }) => number)}`,
    );
    expect(told).to.deep.equal(['grain A1,A3', 'wheat A1', 'Grain A2']);
    expect(row?.b.shown).to.deep.equal([]);
  });
});

describe('toNamingRows(comparison)', () => {
  it('says where each text uses its name for one matter', async () => {
    const pair = readShippedPairs('readouts/pairs').find(({ name }) => name.includes('dovic'));
    if (pair === undefined) throw new Error('the pair is not shipped');
    const rows = toNamingRows(compareTexts(pair.a, pair.b, await shippedAnalyst()));
    const told = rows
      .find(({ label }) => label === 'One China')
      ?.a.map(({ words, links }) => `${words} ${links.shown.map(({ number }) => number)}`);
    expect(told).to.deep.equal(['one China policy A10']);
    for (const { words, links } of rows.flatMap(({ a, b }) => [...a, ...b]))
      expect(links, words).to.not.deep.equal([]);
  });
});
