import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect } from 'chai';
import { RefusedError } from '../../server/cli/command.ts';
import { type LoadOutcome, loadFolders } from '../../server/cli/load-folders.ts';
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

  /** Loads both folders, one of which, the first where nothing else is said, is refused with this status. */
  const load = async (status: number, which = 0, tell?: (loaded: LoadOutcome) => void) => {
    const message = 'It takes too long.';
    let asked = 0;
    const importPair: Flow['importPair'] = async () => {
      asked += 1;
      if (asked - 1 === which)
        throw new PublicError(status, [{ field: 'a.text', code: 'text_too_heavy', message }]);
      return STORED;
    };
    return await loadFolders(dir.path, { importPair } as unknown as Flow, false, tell);
  };

  it('refuses a pair that cannot be compared, and loads the others', async () => {
    const outcomes = await load(422);
    expect(outcomes.map(({ outcome, reasons }) => [outcome, ...reasons])).to.deep.equal([
      ['refused', 'a.text: It takes too long.'],
      ['added'],
    ]);
  });

  it('ends where the archive has no place for any pair, naming the folder that it was at', async () => {
    const error = await load(507).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(RefusedError);
    expect((error as Error).message).to.match(/2026-03-12-one: It takes too long\.$/);
  });

  it('has told what became of every pair before the one that ended it', async () => {
    const told: string[] = [];
    await load(503, 1, ({ folder, outcome }) => told.push(`${basename(folder)} ${outcome}`)).catch(() => {});
    expect(told).to.deep.equal(['2026-03-12-one added']);
  });
});
