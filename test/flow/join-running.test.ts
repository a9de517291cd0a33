import { expect } from 'chai';
import { joinRunning } from '../../server/flow/join-running.ts';

describe('joinRunning()', () => {
  it('makes one thing for many who ask at once, and another for who comes later or asks for another', async () => {
    const join = joinRunning<number>();
    let made = 0;
    const make = async () => {
      made += 1;
      return made;
    };
    expect(await Promise.all([join('a', make), join('a', make), join('b', make)])).to.deep.equal([1, 1, 2]);
    expect(await join('a', make)).to.equal(3);
  });

  it('tells everybody who waits that it failed, and tries again for the next', async () => {
    const join = joinRunning<number>();
    const fail = () => Promise.reject(new Error('Away.'));
    const told = await Promise.allSettled([join('a', fail), join('a', fail)]);
    expect(told.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    expect(await join('a', async () => 1)).to.equal(1);
  });
});
