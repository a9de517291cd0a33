import { expect } from 'chai';
import { inSentence, listed, listedUpTo, moment, percent, possessive } from '../../server/present/phrases.ts';
import { properLabels } from '../../server/present/proper-labels.ts';
import { shippedAnalyst } from '../support/analyst.ts';
import { buildTopic } from '../support/lexicon.ts';

describe('listed(items)', () => {
  const CASES: readonly (readonly [readonly string[], string])[] = [
    [[], ''],
    [['Taiwan'], 'Taiwan'],
    [['Taiwan', 'tariffs'], 'Taiwan and tariffs'],
    [['Taiwan', 'tariffs', 'cyber'], 'Taiwan, tariffs and cyber'],
    [['core interests and red lines', 'Taiwan'], 'core interests and red lines; and Taiwan'],
  ];
  for (const [items, words] of CASES) it(`gives “${words}”`, () => expect(listed(items)).to.equal(words));
});

describe('listedUpTo(items, most)', () => {
  it('counts what it does not name', () =>
    expect(listedUpTo(['a', 'b', 'c', 'd'], 3)).to.equal('a, b and 2 more'));
});

describe('possessive(name)', () => {
  it('follows the article and the last letter of a name', () => {
    expect(possessive('United States')).to.equal('the United States’');
    expect(possessive('China')).to.equal('China’s');
  });
});

describe('inSentence(label, proper)', () => {
  it('keeps the names that the taxonomy says are some, and abbreviations', () => {
    const topics = [
      buildTopic('ties', {}, { label: 'State of ties' }),
      buildTopic('hong-kong', {}, { label: 'Hong Kong', isProper: true }),
    ];
    const proper = properLabels(topics);
    expect(
      ['State of ties', 'Hong Kong', 'UN, rules'].map((label) => inSentence(label, proper)),
    ).to.deep.equal(['state of ties', 'Hong Kong', 'UN, rules']);
  });

  it('keeps the names among the labels that are shipped', async () => {
    const proper = properLabels((await shippedAnalyst()).knowledge.topics);
    expect(proper).to.include.all.keys('Taiwan', 'India–China border', 'Global South and developing world');
    expect(proper).not.to.include.any.keys('Arms to Taiwan', 'Tariffs');
  });
});

describe('percent(share)', () => {
  it('tells little from nothing', () =>
    expect([0, 0.001, 0.126].map(percent)).to.deep.equal(['0%', '<1%', '13%']));
});

describe('moment(published)', () => {
  it('tells a day as a day and an instant in UTC', () => {
    expect(moment('2026-03-12')).to.equal('12 Mar 2026');
    expect(moment('2026-03-12T23:40:00-05:00')).to.equal('13 Mar 2026, 04:40 UTC');
  });
});
