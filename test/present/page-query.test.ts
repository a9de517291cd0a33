import { expect } from 'chai';
import { toQuery } from '../../server/present/page-query.ts';

const NOTHING = { a: null, b: null, topic: null, paired: false, machine: false };

describe('toQuery(query)', () => {
  it('is empty where nothing is asked for', () => expect(toQuery(NOTHING)).to.equal(''));
  it('names what is asked for, encoded', () =>
    expect(toQuery({ a: 'a 2', b: null, topic: 'taiwan', paired: true, machine: true })).to.equal(
      '?a=a+2&topic=taiwan&view=paired&machine=1',
    ));
});
