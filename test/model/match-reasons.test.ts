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
    expect(reasons).to.deep.equal(['Ukraine war', 'Ukraine', 'the war in Ukraine', 'export control']);
  });
});
