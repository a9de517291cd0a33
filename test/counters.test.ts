import { expect } from 'chai';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { countInMemory, countInPostgres } from '../server/counters.ts';
import { usePostgres } from './support/postgres-server.ts';

const TWICE = { points: 2, seconds: 60 };

/** Tells for each of the counters in turn whether a client may do it once more. */
async function mayOnceMore(
  counters: readonly RateLimiterAbstract[],
  client: string,
): Promise<readonly boolean[]> {
  const answers: boolean[] = [];
  for (const counter of counters) {
    answers.push(
      await counter.consume(client).then(
        () => true,
        () => false,
      ),
    );
  }
  return answers;
}

describe('countInMemory()', () => {
  it('counts each client and each name by itself', async () => {
    const counters = countInMemory();
    const [uploads, edits] = [counters.open('uploads', TWICE), counters.open('edits', TWICE)];
    expect(await mayOnceMore([uploads, uploads, uploads, edits], '::1')).to.deep.equal([
      true,
      true,
      false,
      true,
    ]);
    expect(await mayOnceMore([uploads], '::2')).to.deep.equal([true]);
  });
});

describe('countInPostgres(url)', function () {
  this.timeout(60_000);
  const server = usePostgres();

  it('counts together what servers that start at once let a client do, and by itself while the database is away', async () => {
    const url = await server.database('counted');
    const servers = await Promise.all([countInPostgres(url), countInPostgres(url)]);
    const [one, other] = servers.map((counters) => counters.open('uploads', TWICE));
    if (one === undefined || other === undefined) throw new Error('There are two.');
    expect(await mayOnceMore([one, other, one, other], '::1')).to.deep.equal([true, true, false, false]);
    await server.kill();
    expect(await mayOnceMore([one, one, one, other], '::2')).to.deep.equal([true, true, false, true]);
    await server.start();
    expect(await mayOnceMore([one, other, one], '::3')).to.deep.equal([true, true, false]);
    await Promise.all(servers.map((counters) => counters.close()));
  });
});
