import { expect } from 'chai';
import { commitmentKind } from '../../server/model/commitment-kind.ts';
import type { CommitmentKind, Comparison, Voice } from '../../server/model/comparison.ts';
import type { SideId } from '../../server/model/side.ts';

function kindOf(voice: Voice, by?: SideId, kind: CommitmentKind = 'pledge'): string {
  const comparison = { b: { sentences: [{ id: 'b1', voice }] } } as unknown as Comparison;
  const promise = { sentence: 'b1', kind, start: 0, end: 1, echoed: [], ...(by && { by }) };
  return commitmentKind(promise, comparison, 'Norvane');
}

describe('commitmentKind(commitment, comparison, other)', () => {
  it('says whose promise it is by whom the sentence reports', () => {
    expect(kindOf('self')).to.equal('promise');
    expect(kindOf('other')).to.equal('promise, attributed to Norvane');
    expect(kindOf('both')).to.equal('promise of both sides');
    expect(kindOf('both', undefined, 'next-step')).to.equal('next step');
    expect(kindOf('other', undefined, 'next-step')).to.equal('next step, attributed to Norvane');
  });

  it('attributes to nobody what both agreed', () => {
    expect(kindOf('other', undefined, 'joint')).to.equal('agreed');
  });

  it('goes by the clause where that tells of another', () => {
    expect(kindOf('self', 'a')).to.equal('promise, attributed to Norvane');
  });
});
