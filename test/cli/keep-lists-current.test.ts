import { expect } from 'chai';
import { keepListsCurrent } from '../../server/cli/keep-lists-current.ts';
import { PublicError } from '../../server/errors.ts';

describe('keepListsCurrent(flow, log, signal)', () => {
  const away = new PublicError(503, [{ field: null, code: 'archive_unavailable', message: 'Away.' }]);

  /** Runs it over these outcomes, one a try, and tells what was logged and how many tries were made. */
  const run = async (outcomes: readonly (number | Error)[], stopping = new AbortController()) => {
    const lines: string[] = [];
    let tries = 0;
    const flow = {
      renewLists: async () => {
        const outcome = outcomes[tries] ?? 0;
        tries += 1;
        if (tries === outcomes.length && outcome instanceof PublicError) stopping.abort();
        if (outcome instanceof Error) throw outcome;
        return outcome;
      },
    };
    const log = { info: () => lines.push('info'), error: () => lines.push('error') };
    await keepListsCurrent(flow, log as never, stopping.signal, 1);
    return { lines, tries };
  };

  it('says how many pairs were renewed, and nothing of none', async () => {
    expect(await run([3])).to.deep.equal({ lines: ['info'], tries: 1 });
    expect(await run([0])).to.deep.equal({ lines: [], tries: 1 });
  });

  it('tries again while the database is away, until it is told to stop', async () => {
    expect(await run([away, away, 2])).to.deep.equal({ lines: ['error', 'error', 'info'], tries: 3 });
    expect(await run([away, away])).to.deep.equal({ lines: ['error'], tries: 2 });
  });

  it('logs a fault of its own and leaves the pages alone', async () => {
    expect(await run([new Error('A bug.'), 1])).to.deep.equal({ lines: ['error'], tries: 1 });
  });
});
