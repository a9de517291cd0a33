import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { loadFirst } from '../../server/cli/load-first.ts';
import { openStores, type Stores } from '../../server/cli/open-stores.ts';
import { INLINE } from '../support/inline-comparer.ts';
import { useTempDir } from '../support/temp-dir.ts';

describe('loadFirst(stores, dir, stayEmpty, stderr)', function () {
  this.timeout(60_000);
  const dir = useTempDir();
  let stores: Stores;
  let pairs = '';
  before(async () => {
    pairs = join(dir.path, 'pairs');
    await mkdir(join(pairs, '2026-04-01-broken'), { recursive: true });
    await writeFile(join(pairs, '2026-04-01-broken', 'pair.json'), '{}');
    const shipped = '2026-03-12-ellery-dovic';
    await cp(join('readouts/pairs', shipped), join(pairs, shipped), { recursive: true });
    const place = { kind: 'sqlite', data: join(dir.path, 'data') } as const;
    stores = await openStores(place, INLINE);
  });
  after(() => stores.close());

  /** Loads, and tells what was said and how many pairs there are. */
  const load = async (stayEmpty: boolean) => {
    const said: string[] = [];
    await loadFirst(stores, pairs, stayEmpty, (words) => said.push(words));
    return { said, pairs: (await stores.archive.allCodes()).length };
  };

  it('loads nothing where an empty archive is wanted', async () => {
    expect(await load(true)).to.deep.equal({ said: [], pairs: 0 });
  });

  it('loads what can be, says of the rest why not, and does so once', async () => {
    const first = await load(false);
    expect(first.pairs).to.equal(1);
    expect(first.said).to.have.length(1);
    expect(first.said[0]).to.match(/^diptych serve: \S*2026-04-01-broken: refused · \S[^\n]*\n$/);
    expect(await load(false)).to.deep.equal({ said: [], pairs: 1 });
  });
});
