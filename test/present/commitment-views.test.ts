import { expect } from 'chai';
import { compareTexts } from '../../server/analyse/compare-texts.ts';
import { toCommitmentViews } from '../../server/present/commitment-views.ts';
import { readShippedPairs } from '../golden/shipped-pairs.ts';
import { shippedAnalyst } from '../support/analyst.ts';

describe('toCommitmentViews(comparison, names)', () => {
  const views = async () => {
    const pair = readShippedPairs('readouts/pairs').find(({ name }) => name.includes('dovic'));
    if (pair === undefined) throw new Error('the pair is not shipped');
    const comparison = compareTexts(pair.a, pair.b, await shippedAnalyst());
    return toCommitmentViews(comparison, { a: 'Norvane', b: 'Sarune' });
  };

  it('says whose promise it is where a text reports the other side', async () => {
    const promise = (await views()).find(({ words }) => words.startsWith('does not support'));
    expect(promise?.kind).to.equal('promise, attributed to Norvane');
    expect(promise?.isQuoting).to.equal(true);
    expect(promise?.echo).to.equal('no clear echo in Norvane’s text; nearest:');
    expect(promise?.echoes.map(({ number }) => number)).to.deep.equal(['A5', 'A10']);
  });

  it('leaves a side’s own promise to it', async () => {
    const promise = (await views()).find(({ words }) => words.startsWith('is ready to continue'));
    expect(promise?.kind).to.equal('promise');
    expect(promise?.echo).to.equal('on this matter in Norvane’s text:');
    expect(promise?.echoes.map(({ number }) => number)).to.deep.equal(['A9']);
    expect(promise?.isQuoting).to.equal(false);
  });

  it('takes the day of the call for no deadline', async () => {
    expect((await views()).filter(({ words }) => words.includes('March 12'))).to.deep.equal([]);
  });
});
