import { expect } from 'chai';
import { PublicError } from '../../server/errors.ts';
import { parseRevision, revisionOf } from '../../server/web/find-revision.ts';

const OTHERS = ['0', '01', '-1', '+1', '1.0', '1e3', '0x2', ' 1', '1\n', '１', '1234567890', 'newest', ''];

describe('parseRevision(words)', () => {
  it('reads a number as addresses have it', () => {
    expect(['1', '10', '999999999'].map(parseRevision)).to.deep.equal([1, 10, 999_999_999]);
  });

  it('knows one address for each revision, and none for anything else', () => {
    for (const words of OTHERS)
      expect(() => parseRevision(words), JSON.stringify(words))
        .to.throw(PublicError)
        .with.property('status', 404);
  });
});

describe('revisionOf(words)', () => {
  it('reads what addresses have, and takes anything else for none', () => {
    expect(['1', '10', null, ...OTHERS].map(revisionOf)).to.deep.equal([
      1,
      10,
      null,
      ...OTHERS.map(() => null),
    ]);
  });
});
