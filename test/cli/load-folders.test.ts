import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { loadFolders } from '../../server/cli/load-folders.ts';
import { PublicError } from '../../server/errors.ts';
import type { Flow } from '../../server/flow.ts';
import type { PairCode } from '../../server/model/pair.ts';
import { useTempDir } from '../support/temp-dir.ts';

const SHIPPED = join('readouts', 'pairs', '2026-03-12-ellery-dovic');
const STORED = { outcome: 'added', code: 'A'.repeat(22) as PairCode } as const;

describe('loadFolders(dir, flow)', () => {
  const dir = useTempDir();
  before(async () => {
    for (const name of ['2026-03-12-one', '2026-03-12-two'])
      await cp(SHIPPED, join(dir.path, name), { recursive: true });
  });

  /** Loads both folders, the first of which is refused with this status. */
  const load = async (status: number) => {
    const message = 'It takes too long.';
    const refusals = [new PublicError(status, [{ field: 'a.text', code: 'text_too_heavy', message }])];
    const importPair: Flow['importPair'] = async () => {
      const refusal = refusals.pop();
      if (refusal !== undefined) throw refusal;
      return STORED;
    };
    return await loadFolders(dir.path, { importPair } as unknown as Flow);
  };

  it('refuses a pair that cannot be compared, and loads the others', async () => {
    const outcomes = await load(422);
    expect(outcomes.map(({ outcome, reasons }) => [outcome, ...reasons])).to.deep.equal([
      ['refused', 'a.text: It takes too long.'],
      ['added'],
    ]);
  });

  it('ends where the archive has no place for any pair', async () => {
    const error = await load(507).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(PublicError).and.to.have.property('status', 507);
  });
});
