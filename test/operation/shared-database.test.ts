import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import pg from 'pg';
import { usePostgres } from '../support/postgres-server.ts';
import { useTempDir } from '../support/temp-dir.ts';
import { endServers, type RunningServer, runMain, startServer } from './serve-process.ts';

const PAIR = {
  'call.title': 'Ellery and Dovic',
  'a.issuer': 'Norvane',
  'a.text': 'The Secretary raised fentanyl. They agreed to talk again.',
  'b.issuer': 'Sarune',
  'b.text': 'Dovic spoke of Taiwan. They agreed to talk again.',
  visibility: 'public',
};

const send = (origin: string, path: string, method: string, body: object, key = '') =>
  fetch(origin + path, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  });

const statusOf = async (address: string) => (await fetch(address)).status;

describe('two servers on one PostgreSQL database', function () {
  this.timeout(240_000);
  const database = usePostgres();
  const dir = useTempDir();
  let url = '';
  let one: RunningServer;
  let other: RunningServer;

  before(async () => {
    url = await database.database('diptych');
    const data = join(dir.path, 'nothing');
    const start = () => startServer(data, '--database', url);
    [one, other] = await Promise.all([start(), start()]);
  });
  after(endServers);

  it('load the shipped pairs once, though both start on an empty one', async () => {
    const { total } = await (await fetch(`${one.origin}/api/pairs`)).json();
    expect(total).to.equal(readdirSync('readouts/pairs').length);
  });

  it('show what the other stored, changed, decided and withdrew', async () => {
    const stored = await (await send(one.origin, '/api/pairs', 'POST', PAIR)).json();
    const { code, editKey } = stored;
    expect(await statusOf(`${other.origin}/c/${code}`)).to.equal(200);
    const note = { note: 'Heard live.' };
    const decide = ({ origin }: RunningServer, passage: string) =>
      send(origin, `/api/pairs/${code}/passages/${passage}`, 'PUT', note, editKey);
    const decided = await Promise.all([decide(one, 'a1'), decide(other, 'b1'), decide(one, 'a2')]);
    expect(decided.map(({ status }) => status)).to.deep.equal([200, 200, 200]);
    const { corrections } = await (await fetch(`${other.origin}/api/pairs/${code}/corrections`)).json();
    expect(corrections).to.have.length(3);
    expect((await send(other.origin, `/api/pairs/${code}`, 'DELETE', {}, editKey)).status).to.equal(204);
    expect(await statusOf(`${one.origin}/c/${code}`)).to.equal(410);
  });

  it('can be exported, imported into, backed up and checked by the commands', async () => {
    const at = ['--database', url];
    const exported = join(dir.path, 'exported');
    expect(await runMain('check', ...at)).to.deep.equal([0, '']);
    expect(await runMain('export', exported, ...at)).to.deep.equal([0, '']);
    expect(readdirSync(exported)).to.have.length(readdirSync('readouts/pairs').length);
    expect(await runMain('import', exported, ...at)).to.deep.equal([0, '']);
    const file = join(dir.path, 'diptych.sqlite');
    expect(await runMain('backup', file, ...at)).to.deep.equal([0, '']);
    expect(await runMain('check', '--data', dir.path)).to.deep.equal([0, '']);
  });

  it('store eighty parallel uploads', async () => {
    const answers = await Promise.all(
      Array.from({ length: 80 }, (_, index) =>
        send((index % 2 === 0 ? one : other).origin, '/api/pairs', 'POST', PAIR),
      ),
    );
    expect(answers.filter(({ status }) => status !== 201)).to.deep.equal([]);
  });

  it('are healthy and answer 503 while the database is gone, and recover by themselves', async () => {
    let log = '';
    one.child.stdout?.on('data', (words) => {
      log += words;
    });
    await database.kill();
    for (const { origin } of [one, other]) {
      expect(await statusOf(`${origin}/healthz`)).to.equal(200);
      for (const path of ['/', '/readyz', '/api/pairs']) {
        const { status, headers } = await fetch(origin + path);
        expect(status, path).to.equal(503);
        expect(Number(headers.get('Retry-After'))).to.be.above(0);
      }
      expect((await send(origin, '/api/pairs', 'POST', PAIR)).status).to.equal(503);
    }
    // Why is for whoever runs the server.
    expect(log).to.match(/"level":40,.*"reason":".*ECONNREFUSED/);
    await database.start();
    const until = performance.now() + 15_000;
    while ((await statusOf(`${one.origin}/`)) !== 200 && performance.now() < until) await sleep(100);
    for (const { origin } of [one, other]) expect(await statusOf(`${origin}/readyz`)).to.equal(200);
    expect((await send(other.origin, '/api/pairs', 'POST', PAIR)).status).to.equal(201);
  });

  it('do not start where the database lets them count nobody, and say so in one line', async () => {
    await database.database('counted');
    const operator = new pg.Client({ connectionString: url });
    await operator.connect();
    await operator.query('create role few login connection limit 2; alter database counted owner to few');
    await operator.end();
    const few = url.replace('diptych@', 'few@').replace(/diptych$/, 'counted');
    const [status, errors] = await runMain('serve', '--empty', '--port', '0', '--database', few);
    expect(status).to.equal(1);
    expect(errors).to.match(/^diptych serve: .*counted.*too many connections.*\n$/);
  });

  it('close the archive and end with 0', async () => {
    expect([await one.end('SIGTERM'), await other.end('SIGTERM')]).to.deep.equal([0, 0]);
  });
});
