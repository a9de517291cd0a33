import { expect } from 'chai';
import { matchReasons } from '../../server/model/match-reasons.ts';

describe('matchReasons(match)', () => {
  it('says in words what is known by an id, and once what several kinds of evidence say', () => {
    const reasons = matchReasons({
      because: [
        { kind: 'topic', value: 'Ukraine war' },
        { kind: 'name', value: 'Ukraine' },
        { kind: 'term', value: 'the war in Ukraine' },
        { kind: 'concept', value: 'ukraine-word' },
        { kind: 'concept', value: 'export-control' },
      ],
    });
    expect(reasons).to.deep.equal(['Ukraine war', 'the war in Ukraine', 'export control']);
  });

  it('says nothing again that stands in a longer reason', () => {
    const because = [
      { kind: 'topic', value: 'Middle East in general' },
      { kind: 'topic', value: 'Ukraine war' },
      { kind: 'name', value: 'Middle East' },
      { kind: 'name', value: 'Ukraine' },
      { kind: 'name', value: 'UK' },
    ] as const;
    expect(matchReasons({ because })).to.deep.equal(['Middle East in general', 'Ukraine war', 'UK']);
  });
});
