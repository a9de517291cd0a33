import { expect } from 'chai';
import { compareTexts } from '../../server/analyse/compare-texts.ts';
import { isTiny } from '../../server/model/few-words.ts';
import { findingSentences, toFinding } from '../../server/present/finding.ts';
import { properLabels } from '../../server/present/proper-labels.ts';
import { readShippedPairs } from '../golden/shipped-pairs.ts';
import { shippedAnalyst } from '../support/analyst.ts';

const NAMES = { a: 'United States', b: 'China' };

const shippedLabels = async () => properLabels((await shippedAnalyst()).knowledge.topics);

async function firstPair() {
  const [first] = readShippedPairs('readouts/pairs');
  if (first === undefined) throw new Error('no pair is shipped');
  return compareTexts(first.a, first.b, await shippedAnalyst());
}

describe('findingSentences(comparison, names, proper)', () => {
  it('says of the first pair what only China’s text speaks of', async () => {
    const only = findingSentences(await firstPair(), NAMES, await shippedLabels()).find(
      ({ side }) => side === 'b',
    );
    expect(only?.lead).to.equal('Only China’s text');
    for (const topic of ['Taiwan', 'core interests', 'non-interference', 'competition'])
      expect(only?.rest).to.include(topic);
  });

  it('does not say of a text that expresses concern no more than that it asks nothing', async () => {
    const us = 'Secretary Blinken spoke with Minister Wang Yi. He expressed concern over the tariffs.';
    const china = 'Minister Wang Yi spoke with Secretary Blinken. He urged the United States to stop it.';
    const compared = compareTexts(
      { text: us, language: 'en', issuer: null },
      { text: china, language: 'en', issuer: null },
      await shippedAnalyst(),
    );
    expect(toFinding(compared, NAMES, await shippedLabels())).to.include(
      'the United States’ text in none, but expresses concern in 1.',
    );
  });

  it('says where each text names the other side as the one that asked', async () => {
    const analyst = await shippedAnalyst();
    const told = async (askedByA: string, askedByB: string) => {
      const compared = compareTexts(
        {
          text: `They spoke by telephone at the request of ${askedByA}.`,
          language: 'en',
          issuer: 'us-state',
        },
        { text: `They spoke by telephone at the request of ${askedByB}.`, language: 'en', issuer: 'cn-mfa' },
        analyst,
      );
      return toFinding(compared, NAMES, await shippedLabels());
    };
    expect(await told('China', 'the United States')).to.include(
      'Each text names the other side as the one that asked for the talk.',
    );
    expect(await told('China', 'China')).to.not.include('asked');
  });

  it('joins to the paragraph that readers copy', async () => {
    const comparison = await firstPair();
    const joined = findingSentences(comparison, NAMES, await shippedLabels()).map(
      ({ lead, rest }) => lead + rest,
    );
    expect(toFinding(comparison, NAMES, await shippedLabels())).to.equal(joined.join(' '));
    expect(toFinding(comparison, NAMES, await shippedLabels())).to.match(
      /in 1 of its 2 sentences, the first; the United States’/,
    );
  });
});

describe('toFinding(comparison, names, proper)', () => {
  /** @param echoing sentences whose words the other text is taken to have */
  const attributed = async (name: string, echoing: readonly string[] = []) => {
    const pair = readShippedPairs('readouts/pairs').find((known) => known.name.includes(name));
    if (pair === undefined) throw new Error('the pair is not shipped');
    const found = compareTexts(pair.a, pair.b, await shippedAnalyst());
    const attributions = found.attributions.map((attribution) =>
      echoing.includes(attribution.sentence) ? { ...attribution, echoed: ['a11'] } : attribution,
    );
    const comparison = { ...found, attributions };
    return toFinding(comparison, { a: 'Norvane', b: 'the other' }, await shippedLabels());
  };

  it('says that words are attributed, never that they were said', async () => {
    expect(await attributed('dovic', ['b15', 'b16'])).to.include(
      'In 3 sentences the other’s text attributes words to Norvane; for each of them Norvane’s text has a passage on the same matter.',
    );
    expect(await attributed('dovic')).to.include(
      'In 3 sentences the other’s text attributes words to Norvane; 2 of them have no clear echo in Norvane’s text.',
    );
    expect(await attributed('shen')).to.include(
      'In 1 sentence the other’s text attributes words to Norvane; it has no clear echo in Norvane’s text.',
    );
    expect(await attributed('shen', ['b8'])).to.include(
      'In 1 sentence the other’s text attributes words to Norvane; Norvane’s text has a passage on the same matter.',
    );
  });
});

describe('isTiny(comparison)', () => {
  it('is so of the first pair, whose texts have under 80 words each', async () =>
    expect(isTiny(await firstPair())).to.equal(true));

  it('is not so where one text is longer', async () => {
    const { a, b } = await firstPair();
    const longer = { text: Array(9).fill(b.text).join('\n\n'), language: 'en', issuer: null } as const;
    const comparison = compareTexts(
      { text: a.text, language: 'en', issuer: null },
      longer,
      await shippedAnalyst(),
    );
    expect(isTiny(comparison)).to.equal(false);
  });
});
