import { expect } from 'chai';
import { keepLatest } from '../server/keep-latest.ts';

describe('keepLatest(most)', () => {
  it('makes a thing once for all who ask, from the moment it is begun', async () => {
    const keep = keepLatest<string>(2);
    const made: string[] = [];
    const make = (name: string) => async () => {
      made.push(name);
      return name.toUpperCase();
    };
    expect(await Promise.all([keep('a', make('a')), keep('a', make('a'))])).to.deep.equal(['A', 'A']);
    expect(await keep('b', make('b'))).to.equal('B');
    expect(await keep('a', make('a'))).to.equal('A');
    expect(made).to.deep.equal(['a', 'b']);
  });

  it('lets go what nobody asked for the longest where there are too many', async () => {
    const keep = keepLatest<number>(2);
    let count = 0;
    const make = async () => {
      count += 1;
      return count;
    };
    for (const key of ['a', 'b', 'a', 'c']) await keep(key, make);
    expect(await keep('a', make)).to.equal(1);
    expect(await keep('c', make)).to.equal(3);
    expect(await keep('b', make)).to.equal(4);
  });

  it('tells all who wait of a failure, and tries again for the next', async () => {
    const keep = keepLatest<string>(2);
    const failing = () => Promise.reject(new Error('too heavy'));
    const first = [keep('a', failing), keep('a', failing)];
    const told = await Promise.allSettled(first);
    expect(told.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    expect(await keep('a', async () => 'made')).to.equal('made');
  });
});
