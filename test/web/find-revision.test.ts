import { expect } from 'chai';
import { PublicError } from '../../server/errors.ts';
import { parseRevision } from '../../server/web/find-revision.ts';

describe('parseRevision(words)', () => {
  it('reads a number as addresses have it', () => {
    expect(['1', '10', '999999999'].map(parseRevision)).to.deep.equal([1, 10, 999_999_999]);
  });

  it('knows one address for each revision, and none for anything else', () => {
    for (const words of ['0', '01', '-1', '+1', '1.0', '1e3', ' 1', '1\n', '１', '1234567890', 'newest', ''])
      expect(() => parseRevision(words), JSON.stringify(words))
        .to.throw(PublicError)
        .with.property('status', 404);
  });
});
