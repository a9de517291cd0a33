import { setImmediate as turn } from 'node:timers/promises';
import { expect } from 'chai';
import type { Request, Response } from 'express';
import { oneATurn } from '../../server/web/one-a-turn.ts';

describe('oneATurn', () => {
  const begin = (next: () => void) => oneATurn({} as Request, {} as Response, next);

  it('lets one request begin in each turn, in order, and others look in between', async () => {
    const began: string[] = [];
    for (const name of ['a', 'b', 'c']) begin(() => began.push(name));
    const seen: number[] = [began.length];
    while (began.length < 3) {
      await turn();
      seen.push(began.length);
    }
    expect(began).to.deep.equal(['a', 'b', 'c']);
    expect(seen).to.deep.equal([0, 1, 2, 3]);
  });
});
