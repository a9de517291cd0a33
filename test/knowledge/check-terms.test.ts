import { expect } from 'chai';
import { checkTerms } from '../../server/knowledge/check-terms.ts';
import { buildEntry, type GivenTerm } from '../support/lexicon.ts';

/** What is said of an entry of these English terms, which stand at lines 1, 2 … */
function saidOf(...terms: readonly GivenTerm[]): readonly string[] {
  const en = terms.map((term, index) => ({
    ...(typeof term === 'string' ? { term } : term),
    at: `t.yaml:${index + 1}`,
  }));
  return checkTerms(buildEntry('tea', { en })).map(({ line, message }) => `${line} ${message}`);
}

describe('checkTerms(entry)', () => {
  it('says nothing of terms that each find something', () => {
    expect(saidOf('green tea', 'tea', '(black|white) tea', 'brew+ tea')).to.deep.equal([]);
  });

  it('finds the same term, however it is written', () => {
    expect(saidOf('green-tea', 'Green tea', 'green tea')).to.deep.equal([
      '2 “Green tea” stands already at t.yaml:1 as “green-tea”.',
      '3 “green tea” stands already at t.yaml:1 as “green-tea”.',
    ]);
  });

  it('finds a term that another one always wins over', () => {
    expect(saidOf('brewing', 'brew*')).to.deep.equal([
      '1 “brewing” marks nothing: “brew*” at t.yaml:2 always wins.',
    ]);
  });

  it('says nothing of a covered term that comes first in the order of ties', () => {
    expect(saidOf('assam tea', '[fine] assam tea')).to.have.length(1);
    expect(saidOf('Assam tea', '[fine] assam tea')).to.deep.equal([]);
  });

  for (const { name, winner, loser, dead } of [
    { name: 'the winner needs a word near', winner: { near: ['cup'] }, loser: {}, dead: false },
    { name: 'both need it', winner: { near: ['cup', 'pot'] }, loser: { near: ['cup'] }, dead: true },
    {
      name: 'the loser may have another near',
      winner: { near: ['cup'] },
      loser: { near: ['cup', 'pot'] },
      dead: false,
    },
    { name: 'the loser alone needs one', winner: {}, loser: { near: ['cup'] }, dead: true },
    { name: 'the winner forbids a word', winner: { notNear: ['cup'] }, loser: {}, dead: false },
    { name: 'both forbid it', winner: { notNear: ['cup'] }, loser: { notNear: ['pot', 'cup'] }, dead: true },
    { name: 'the loser yields, the winner does not', winner: {}, loser: { yieldsTo: ['*'] }, dead: true },
  ]) {
    it(`${dead ? 'finds' : 'passes over'} a covered term where ${name}`, () => {
      const said = saidOf({ term: 'brew*', ...winner }, { term: 'brewing', ...loser });
      expect(said).to.deep.equal(dead ? ['2 “brewing” marks nothing: “brew*” at t.yaml:1 always wins.'] : []);
    });
  }

  it('finds a term of two rules, of which one is lost', () => {
    expect(
      saidOf({ term: 'tea', near: ['cup'], yieldsTo: ['*'] }, { term: 'tea', near: ['pot'] }),
    ).to.deep.equal([
      '1 “tea” has another “yields-to”, “not-party” or “only-party” than at t.yaml:2, which replaces it.',
    ]);
  });

  it('quotes the beginning of a long term', () => {
    const long = `(brew*|${'a'.repeat(80)})`;
    expect(saidOf('brewing', long)[0]).to.contain(`: “(brew*|${'a'.repeat(53)}…” at t.yaml:2`);
  });
});
