import { expect } from 'chai';
import { PublicError } from '../server/errors.ts';
import { createGate } from '../server/gate.ts';

const soon = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error) => (error instanceof PublicError ? `${error.status} ${error.problems[0]?.field}` : 'broken'),
  );

describe('createGate(rules)', () => {
  it('lets no more in at once than there are places, and all in the end', async () => {
    const gate = createGate({ places: 2, waiting: 10, patience: 1_000, busy: 'Wait.' });
    let inside = 0;
    let most = 0;
    const tasks = Array.from({ length: 9 }, () =>
      gate('a.file', async () => {
        inside += 1;
        most = Math.max(most, inside);
        await soon(2);
        inside -= 1;
      }),
    );
    expect(await Promise.all(tasks.map(outcome))).to.deep.equal(Array(9).fill('done'));
    expect(most).to.equal(2);
  });

  it('turns away whoever finds the queue full, or waits too long', async () => {
    const gate = createGate({ places: 1, waiting: 1, patience: 10, busy: 'Wait.' });
    const outcomes = await Promise.all(
      Array.from({ length: 3 }, () => outcome(gate('a.url', () => soon(60)))),
    );
    expect(outcomes).to.deep.equal(['done', '503 a.url', '503 a.url']);
    expect(await outcome(gate('a.url', () => soon(0)))).to.equal('done');
  });

  it('gives the place back after a task that fails', async () => {
    const gate = createGate({ places: 1, waiting: 1, patience: 10, busy: 'Wait.' });
    expect(await outcome(gate(null, () => Promise.reject(new Error('no'))))).to.equal('broken');
    expect(await outcome(gate(null, () => soon(0)))).to.equal('done');
  });
});
