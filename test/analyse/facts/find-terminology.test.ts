import { expect } from 'chai';
import { compare } from '../../support/readings.ts';

const rows = (a: string, b: string) =>
  compare(a, b).terminology.map((row) => `${row.matter}: ${row.a.join(', ')} | ${row.b.join(', ')}`);

describe('findTerminology(a, b, knowledge)', () => {
  it('sets the two names of a matter side by side, in the order of first use', () => {
    expect(rows('He raised the one China policy.', 'He stressed the one-China principle.')).to.deep.equal([
      'one-china: one China policy | one-China principle',
    ]);
  });

  it('names for each name the sentences that use it, in whatever spelling, and no word that only holds it', () => {
    const [row] = compare(
      'They discussed the Ukraine crisis. Ms. Tibetan spoke. The Ukrainian crisis goes on.',
      'He condemned the war against Ukraine.',
    ).terminology;
    expect(row?.a).to.deep.equal(['Ukraine crisis']);
    expect(row?.sentences).to.deep.equal({ a: [['a1', 'a3']], b: [['b1']] });
  });

  it('says nothing of a matter that both call the same, nor of one that only one names', () => {
    expect(rows('He raised the DPRK.', 'They discussed the DPRK’s missiles.')).to.deep.equal([]);
    expect(rows('He raised the DPRK.', 'They discussed trade.')).to.deep.equal([]);
  });

  it('leaves the possessive of a name out', () => {
    expect(rows('He raised the DPRK’s missiles.', 'They discussed the Korean Peninsula.')).to.deep.equal([
      'korea: DPRK | Korean Peninsula',
    ]);
  });

  it('takes “deal with” for no deal', () => {
    const consensus = 'They reached a consensus.';
    expect(rows('They agreed to deal fairly with the events.', consensus)).to.deep.equal([]);
    expect(rows('They reached a deal.', consensus)).to.deep.equal(['outcome: a deal | consensus']);
  });
});
