import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Where Debian keeps the programs of PostgreSQL, a folder a version. */
const VERSIONS = '/usr/lib/postgresql';

/** A PostgreSQL server of a suite's own, which it may kill. */
export interface PostgresServer {
  /** The address of a database, which is made where it is missing. */
  database(name: string): Promise<string>;
  start(): Promise<void>;
  /** Ends it as a crash does: no connection is told. */
  kill(): Promise<void>;
}

/** Gives a suite a server; call at the top of a `describe`, use it inside the tests. A suite without one fails. */
export function usePostgres(): PostgresServer {
  const bin = newestPrograms();
  let dir = '';
  let port = 0;
  let server: ChildProcess | null = null;
  const owner = serverUser();

  const start = async () => {
    const settings = [
      `port=${port}`,
      'listen_addresses=127.0.0.1',
      `unix_socket_directories=${dir}`,
      'fsync=off',
    ];
    const flags = settings.flatMap((setting) => ['-c', setting]);
    server = spawn(join(bin, 'postgres'), ['-D', join(dir, 'data'), ...flags], { ...owner, stdio: 'ignore' });
    for (let tries = 0; ; tries += 1) {
      if ((await ask('postgres', 'select 1').catch(() => null)) !== null) return;
      if (tries > 200) throw new Error('PostgreSQL did not start.');
      await sleep(50);
    }
  };
  const stop = async (signal: NodeJS.Signals) => {
    const ending = server;
    server = null;
    if (ending === null || ending.exitCode !== null) return;
    const ended = once(ending, 'exit');
    ending.kill(signal);
    await ended;
  };
  const addressOf = (database: string) => `postgres://diptych@127.0.0.1:${port}/${database}`;
  const ask = async (database: string, query: string) => {
    const client = new pg.Client({ connectionString: addressOf(database) });
    await client.connect();
    try {
      return (await client.query(query)).rows;
    } finally {
      await client.end();
    }
  };

  before(async function () {
    this.timeout(60_000);
    dir = mkdtempSync(join(tmpdir(), 'diptych-postgres-'));
    if (owner !== null) chownSync(dir, owner.uid, owner.gid);
    const made = spawnSync(
      join(bin, 'initdb'),
      ['-D', join(dir, 'data'), '-U', 'diptych', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
      { ...owner, cwd: dir, encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(`PostgreSQL could not be set up: ${made.stderr}`);
    port = await freePort();
    await start();
  });
  after(async () => {
    await stop('SIGQUIT');
    rmSync(dir, { recursive: true, force: true });
  });
  return {
    async database(name) {
      const known = await ask('postgres', `select from pg_database where datname = '${name}'`);
      if (known.length === 0) await ask('postgres', `create database "${name}"`);
      return addressOf(name);
    },
    start,
    kill: () => stop('SIGQUIT'),
  };
}

function newestPrograms(): string {
  const folders = readdirSync(VERSIONS)
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(VERSIONS, version, 'bin'));
  const newest = folders.find((bin) => existsSync(join(bin, 'initdb')));
  if (newest === undefined) throw new Error('PostgreSQL is not installed.');
  return newest;
}

/** PostgreSQL refuses to run as root: then it runs as the user that Debian's package makes for it. */
function serverUser(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
