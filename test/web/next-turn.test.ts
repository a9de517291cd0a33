import { setImmediate } from 'node:timers/promises';
import { expect } from 'chai';
import { longTurn, nextTurn } from '../../server/web/next-turn.ts';
import { buildDraft, buildSide } from '../support/drafts.ts';

describe('longTurn()', () => {
  it('lets one step in between two looks at who else is there, in order', async () => {
    const done: string[] = [];
    let left = 3;
    const steps = ['first', 'second', 'third'].map(async (name) => {
      await longTurn();
      done.push(name);
      await longTurn();
      done.push(`${name} again`);
      left -= 1;
    });
    const looks = (async () => {
      while (left > 0) {
        await setImmediate();
        done.push('look');
      }
    })();
    await Promise.all([...steps, looks]);
    const told = done.filter((name) => name !== 'look');
    expect(told).to.deep.equal(['first', 'second', 'third', 'first again', 'second again', 'third again']);
    const steady = done.filter((name, index) => name !== 'look' && done[index + 1] === 'look');
    expect(steady, done.join(', ')).to.deep.equal(told);
  });
});

describe('nextTurn(pair)', () => {
  it('makes nobody wait for a short pair', async () => {
    let passed = false;
    const turn = nextTurn(buildDraft()).then(() => {
      passed = true;
    });
    await Promise.resolve().then(() => {});
    expect(passed).to.equal(true);
    await turn;
  });

  for (const [name, text] of [
    ['a long one', 'They spoke of grain. '.repeat(2_500)],
    ['one of very many sentences', '台\n'.repeat(4_000)],
  ] as const)
    it(`waits with ${name}`, async () => {
      let passed = false;
      const turn = nextTurn(buildDraft({ a: buildSide('a', text, 'Norvane') })).then(() => {
        passed = true;
      });
      await Promise.resolve().then(() => {});
      expect(passed).to.equal(false);
      await turn;
    });
});
