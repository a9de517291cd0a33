import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { sql } from 'kysely';
import { openSqlite } from '../../server/archive/sqlite.ts';
import { useTempDir } from '../support/temp-dir.ts';
import { endServers, runMain, spawnServer, startServer } from './serve-process.ts';

const KILLS = 3;

const pairOf = (words: string) => ({
  'call.title': words,
  'a.issuer': 'Norvane',
  'a.text': `The Secretary raised fentanyl. ${words}, he said.`,
  'b.issuer': 'Sarune',
  'b.text': `Dovic spoke of Taiwan. ${words}, he said.`,
});

const PAGES = (code: string) => ['/healthz', '/readyz', '/', `/c/${code}`, `/c/${code}/history`];

interface Stored {
  readonly code: string;
  readonly editKey: string;
}

const send = (origin: string, path: string, method: string, body: object, key = '') =>
  fetch(origin + path, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  });

const store = async (origin: string, words: string) => {
  const stored = await send(origin, '/api/pairs', 'POST', pairOf(words));
  expect(stored.status).to.equal(201);
  return (await stored.json()) as Stored;
};

describe('the server as a process (rows 61 to 69)', function () {
  this.timeout(240_000);
  const dir = useTempDir();
  after(endServers);

  it('has every acknowledged upload and edit after being killed in the middle of writes', async () => {
    const data = join(dir.path, 'killed');
    const acknowledged = new Map<string, string>();
    let count = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const server = await startServer(data, '--empty');
      let isAlive = true;
      const work = async () => {
        while (isAlive) {
          count += 1;
          const words = `Upload ${count}`;
          // A connection that the kill cut is no answer, and promises nothing.
          const stored = await send(server.origin, '/api/pairs', 'POST', pairOf(words)).catch(() => null);
          const receipt = (await stored?.json().catch(() => null)) as Stored | null | undefined;
          if (!receipt) continue;
          const { code, editKey } = receipt;
          acknowledged.set(code, words);
          const again = pairOf(`${words} again`);
          const revised = await send(server.origin, `/api/pairs/${code}`, 'PUT', again, editKey).catch(
            () => null,
          );
          if (revised?.status === 200) acknowledged.set(code, `${words} again`);
        }
      };
      const working = [work(), work(), work()];
      // Each life acknowledges something, and ends at another point of its work.
      const before = acknowledged.size;
      while (acknowledged.size < before + 2) await sleep(20);
      await sleep(37 * kill);
      isAlive = false;
      await server.end('SIGKILL');
      await Promise.all(working);
    }
    expect(acknowledged.size).to.be.above(KILLS);
    const started = performance.now();
    const server = await startServer(data, '--empty');
    // Two seconds on a machine of its own; suites beside it may hold it up, a repair by hand would not end at all.
    expect(performance.now() - started).to.be.below(40_000);
    for (const [code, words] of acknowledged) {
      const pair = await (await fetch(`${server.origin}/api/pairs/${code}`)).json();
      // The very last edit may have been stored without its answer arriving.
      expect([words, `${words} again`]).to.include(pair.call.title);
      expect(pair.a.texts[0].text).to.include(pair.call.title);
      expect(pair.b.texts[0].text).to.include(pair.call.title);
      expect((await fetch(`${server.origin}/c/${code}`)).status).to.equal(200);
    }
    expect(await server.end('SIGTERM')).to.equal(0);
    expect(await runMain('check', '--data', data)).to.deep.equal([0, '']);
    expect(readdirSync(data).filter((name) => !name.startsWith('diptych.sqlite'))).to.deep.equal([]);
  });

  it('finishes the first loading that a kill cut short', async () => {
    const shipped = readdirSync('readouts/pairs').map(
      (folder) => JSON.parse(readFileSync(join('readouts/pairs', folder, 'pair.json'), 'utf8')).call.title,
    );
    expect(shipped).to.have.length.above(1);
    for (const pairs of [0, 1]) {
      const data = join(dir.path, `first-${pairs}`);
      const starting = spawnServer(data);
      const refused = starting.address.catch(() => null);
      // Where the archive appears its loading begins; a clock would tell one moment on one machine and another on the next.
      while (storedPairs(join(data, 'diptych.sqlite')) < pairs) await sleep(5);
      await starting.end('SIGKILL');
      await refused;
      const server = await startServer(data);
      const { items } = await (await fetch(`${server.origin}/api/pairs`)).json();
      const titles = items.map(({ title }: { title: string }) => title);
      expect(titles, `killed when it held ${pairs}`).to.have.members(shipped);
      expect(await server.end('SIGTERM')).to.equal(0);
    }
  });

  it('makes lists anew that an older program made, while it serves', async () => {
    const data = join(dir.path, 'older');
    const first = await startServer(data, '--empty');
    await send(first.origin, '/api/pairs', 'POST', { ...pairOf('臺灣問題'), visibility: 'public' });
    expect(await first.end('SIGTERM')).to.equal(0);
    const archive = openSqlite(join(data, 'diptych.sqlite'));
    await sql`update pairs set analysis = null, summary = replace(summary, 'taiwan', 'formosa')`.execute(
      archive.db,
    );
    await sql`update comparisons set taxonomy = 'an older program'`.execute(archive.db);
    await sql`delete from facets`.execute(archive.db);
    await sql`delete from search`.execute(archive.db);
    await archive.close();

    const server = await startServer(data);
    const total = async (query: string) =>
      (await (await fetch(`${server.origin}/api/pairs?${query}`)).json()).total;
    const late = performance.now() + 60_000;
    while ((await total('topic=taiwan')) === 0 && performance.now() < late) await sleep(100);
    expect(await total('topic=taiwan')).to.equal(1);
    expect(await total(`q=${encodeURIComponent('台湾问题')}`)).to.equal(1);
    expect(await server.end('SIGTERM')).to.equal(0);
    const renewed = openSqlite(join(data, 'diptych.sqlite'));
    const { rows } = await sql<{ taxonomy: string }>`select taxonomy from comparisons`.execute(renewed.db);
    await renewed.close();
    expect(rows.map(({ taxonomy }) => taxonomy)).to.have.length(1);
    expect(rows[0]?.taxonomy).to.match(/^taxonomy \w{64} program .* icu /);
  });

  it('reads and is healthy while another program holds the write lock, and then stores', async () => {
    const data = join(dir.path, 'locked');
    const server = await startServer(data, '--empty');
    const { code } = await store(server.origin, 'Before');
    const holder = openHolder(join(data, 'diptych.sqlite'));
    holder.exec('begin immediate');
    const uploads = Array.from({ length: 5 }, (_, index) =>
      send(server.origin, '/api/pairs', 'POST', pairOf(`Waiting ${index}`)),
    );
    for (const path of PAGES(code)) await fetch(server.origin + path);
    const until = performance.now() + 4_000;
    let worst = 0;
    while (performance.now() < until) {
      for (const path of PAGES(code)) {
        const asked = performance.now();
        expect((await fetch(server.origin + path)).status, path).to.equal(200);
        worst = Math.max(worst, performance.now() - asked);
      }
    }
    holder.exec('rollback');
    holder.close();
    // The lock is held for four seconds: a reader that waited for it would show, whatever else the machine does.
    expect(worst).to.be.below(3_000);
    for (const { status, headers } of await Promise.all(uploads)) {
      expect(status).to.be.oneOf([201, 503]);
      if (status === 503) expect(Number(headers.get('Retry-After'))).to.be.above(0);
    }
    expect((await send(server.origin, '/api/pairs', 'POST', pairOf('After'))).status).to.equal(201);
    expect(await server.end('SIGTERM')).to.equal(0);
  });

  it('stores eighty parallel uploads, through two servers on one archive', async () => {
    const data = join(dir.path, 'two');
    const [one, other] = [await startServer(data, '--empty'), await startServer(data, '--empty')];
    const statuses = await Promise.all(
      Array.from({ length: 80 }, (_, index) =>
        send(
          index % 2 === 0 ? one.origin : other.origin,
          '/api/pairs',
          'POST',
          pairOf(`Parallel ${index}`),
        ).then(({ status }) => status),
      ),
    );
    expect(statuses).to.deep.equal(Array.from({ length: 80 }, () => 201));
    expect([await one.end('SIGTERM'), await other.end('SIGTERM')]).to.deep.equal([0, 0]);
  });

  it('answers or refuses what is under way when it is told to stop, and ends with 0', async () => {
    const data = join(dir.path, 'stopped');
    const server = await startServer(data, '--empty');
    const sent = Array.from({ length: 20 }, (_, index) =>
      send(server.origin, '/api/pairs', 'POST', pairOf(`Stopping ${index}`)).then(
        async (answer) => (answer.status === 201 ? ((await answer.json()) as Stored) : null),
        () => null,
      ),
    );
    await sleep(150);
    const started = performance.now();
    expect(await server.end('SIGTERM')).to.equal(0);
    expect(performance.now() - started).to.be.below(10_000);
    const acknowledged = (await Promise.all(sent)).filter((stored) => stored !== null);
    const again = await startServer(data, '--empty');
    for (const { code } of acknowledged)
      expect((await fetch(`${again.origin}/c/${code}`)).status).to.equal(200);
    await again.end('SIGTERM');
  });

  it('ends with 0 where it is told to stop as soon as it says that it accepts connections', async () => {
    const data = join(dir.path, 'stopped-at-once');
    for (let start = 0; start < 2; start += 1) {
      const server = await startServer(data, '--empty');
      expect(await server.end('SIGTERM')).to.equal(0);
    }
  });

  it('backs up under writes into a file that is whole', async () => {
    const data = join(dir.path, 'backed');
    const server = await startServer(data, '--empty');
    let isOn = true;
    const writing = (async () => {
      for (let index = 0; isOn; index += 1) await store(server.origin, `Backed ${index}`);
    })();
    const target = join(dir.path, 'copy');
    mkdirSync(target);
    await sleep(500);
    const backup = await runMain('backup', join(target, 'diptych.sqlite'), '--data', data);
    isOn = false;
    await writing;
    await server.end('SIGTERM');
    expect(backup).to.deep.equal([0, '']);
    expect(await runMain('check', '--data', target)).to.deep.equal([0, '']);
  });
});

/** Another program with the same file open. */
function openHolder(file: string): Holder {
  const builtIn = Number(process.versions.node.split('.')[0]) >= 24;
  const { DatabaseSync } = createRequire(import.meta.url)(builtIn ? 'node:sqlite' : '@photostructure/sqlite');
  return new DatabaseSync(file);
}

interface Holder {
  exec(script: string): void;
  prepare(query: string): { get(): unknown };
  close(): void;
}

/** How many pairs the archive in `file` holds; -1 while it is not there or has no tables. */
function storedPairs(file: string): number {
  if (!existsSync(file)) return -1;
  const holder = openHolder(file);
  try {
    return (holder.prepare('select count(*) as pairs from pairs').get() as { pairs: number }).pairs;
  } catch {
    return -1;
  } finally {
    holder.close();
  }
}
