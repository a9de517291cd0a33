import { expect } from 'chai';
import { textQuery, toQuery } from '../../server/present/page-query.ts';

const NOTHING = { a: null, b: null, topic: null, paired: false };

describe('toQuery(query)', () => {
  it('is empty where nothing is asked for', () => expect(toQuery(NOTHING)).to.equal(''));
  it('names what is asked for, encoded', () =>
    expect(toQuery({ a: 'a 2', b: null, topic: 'taiwan', paired: true })).to.equal(
      '?a=a+2&topic=taiwan&view=paired',
    ));
});

describe('textQuery(query)', () => {
  it('keeps the texts alone', () => expect(textQuery({ a: null, b: 'b2' })).to.equal('?b=b2'));
});
