import { expect } from 'chai';
import { textQuery } from '../../server/model/text-query.ts';

describe('textQuery(asked)', () => {
  for (const [name, asked, query] of [
    ['no text', {}, ''],
    ['the first of each side', { a: null, b: undefined }, ''],
    ['a text of one side', { a: null, b: 'b2' }, '?b=b2'],
    ['texts of both', { a: 'a2', b: 'b3' }, '?a=a2&b=b3'],
    ['what the machine found', { machine: true }, '?machine=1'],
    ['what it found in other texts', { b: 'b2', machine: true }, '?b=b2&machine=1'],
    ['all decisions', { a: null, machine: false }, ''],
  ] as const) {
    it(`asks for ${name}`, () => expect(textQuery(asked)).to.equal(query));
  }
});
