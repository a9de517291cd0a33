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

  it('lets them in as they came, and gives each what their task gives', async () => {
    const gate = createGate({ places: 1, waiting: 10, patience: 1_000, busy: 'Wait.' });
    const begun: number[] = [];
    const tasks = [1, 2, 3, 4].map((number) =>
      gate(null, async () => {
        begun.push(number);
        await soon(1);
        return number * 10;
      }),
    );
    expect(await Promise.all(tasks)).to.deep.equal([10, 20, 30, 40]);
    expect(begun).to.deep.equal([1, 2, 3, 4]);
  });

  it('tells whoever is turned away in its own words, at once where nobody may wait', async () => {
    const gate = createGate({ places: 1, waiting: 0, patience: 60_000, busy: 'Come back at noon.' });
    const first = gate(null, () => soon(5));
    const error: unknown = await gate('b.file', () => soon(0)).catch((thrown) => thrown);
    expect(error)
      .to.be.instanceOf(PublicError)
      .with.deep.property('problems', [{ field: 'b.file', code: 'busy', message: 'Come back at noon.' }]);
    await first;
  });

  it('does not turn away later whoever was let in', async () => {
    const gate = createGate({ places: 1, waiting: 1, patience: 10, busy: 'Wait.' });
    const tasks = [gate(null, () => soon(1)), gate(null, () => soon(30))];
    expect(await Promise.all(tasks.map(outcome))).to.deep.equal(['done', 'done']);
    // A place that was given back twice would let two in.
    let inside = 0;
    const alone = () =>
      gate(null, async () => {
        inside += 1;
        await soon(3);
        expect(inside).to.equal(1);
        inside -= 1;
      });
    expect(await Promise.all([alone(), alone()].map(outcome))).to.deep.equal(['done', 'done']);
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
