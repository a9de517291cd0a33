import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { basename, join } from 'node:path';
import { expect } from 'chai';
import { sql } from 'kysely';
import pg from 'pg';
import { hasPostgresArchive, openPostgres } from '../../server/archive/postgres.ts';
import { openArchive } from '../../server/archive/sql-archive.ts';
import { openSqlite } from '../../server/archive/sqlite.ts';
import type { PairQuery } from '../../server/model/summary.ts';
import { archivedPair } from '../support/archived-pair.ts';
import { buildDraft, buildSide } from '../support/drafts.ts';
import { usePostgres } from '../support/postgres-server.ts';
import { useTempDir } from '../support/temp-dir.ts';
import { ANY, describeArchive } from './archive-suite.ts';

describe('PostgreSQL', function () {
  this.timeout(60_000);
  const server = usePostgres();
  const dir = useTempDir();

  const open = async (name: string) => await openArchive(await openPostgres(await server.database(name)));
  const faultOf = (asked: Promise<unknown>) =>
    asked.then(
      () => null,
      (error) => error.fault,
    );

  describeArchive('PostgreSQL', (folder) => open(basename(folder).toLowerCase()));

  describe('openPostgres(url)', () => {
    it('refuses a database that is not there or cannot be reached, and tells no password', async () => {
      const url = (await server.database('known')).replace('diptych@', 'diptych:secret@');
      for (const [wrong, reason] of [
        [
          url.replace('/known', '/unknown'),
          /database unknown at 127\.0\.0\.1:\d+ cannot be opened: .*not exist/,
        ],
        [url.replace(/:\d+\//, ':1/'), /database known at 127\.0\.0\.1:1 cannot be opened: .*ECONNREFUSED/],
      ] as const) {
        const { message } = await openPostgres(wrong).then(
          () => ({ message: 'opened' }),
          (error) => error,
        );
        expect(message).to.match(reason).and.not.contain('secret');
      }
    });

    it('hangs up where a password is asked for and none is given', async () => {
      const asking = createServer((socket) => {
        const ask = (kind: number, words: string) => {
          const head = Buffer.alloc(9, 'R');
          head.writeInt32BE(8 + words.length, 1);
          head.writeInt32BE(kind, 5);
          socket.write(Buffer.concat([head, Buffer.from(words)]));
        };
        socket.once('data', () => {
          ask(10, 'SCRAM-SHA-256\0\0');
          socket.once('data', () => ask(11, 'r=nonce,s=c2FsdA==,i=4096'));
        });
        socket.on('error', () => {});
      }).listen(0, '127.0.0.1');
      const hungUp = once(asking, 'connection').then(async ([socket]) => await once(socket, 'close'));
      await once(asking, 'listening');
      const { port } = asking.address() as AddressInfo;
      const refused = await openPostgres(`postgres://me@127.0.0.1:${port}/known`).catch(
        ({ message }) => message,
      );
      expect(refused).to.contain('password');
      await hungUp;
      asking.close();
    });

    it('refuses a database of another program, or one whose texts are not in UTF-8', async () => {
      const url = await server.database('theirs');
      const theirs = new pg.Client({ connectionString: url });
      await theirs.connect();
      await theirs.query('create table theirs (name text)');
      await theirs.query("create database latin encoding 'LATIN1' template template0");
      await theirs.end();
      const refused = async (address: string) =>
        await openPostgres(address).then(
          () => 'opened',
          ({ message }) => message,
        );
      expect(await refused(url)).to.contain('another program');
      expect(await refused(url.replace('/theirs', '/latin'))).to.contain('LATIN1');
      expect(await hasPostgresArchive(url)).to.equal(false);
    });
  });

  it('is left alone where a newer program brought it further', async () => {
    const url = await server.database('newer');
    await (await open('newer')).close();
    const newer = await openPostgres(url);
    await sql`update schema_steps set steps = 99`.execute(newer.writes);
    await newer.close();
    const refused = await open('newer').catch(({ message }) => message);
    expect(refused).to.match(/^a newer Diptych .*form 99.*Update this program/);
  });

  it('is made by two programs that start on an empty database at once', async () => {
    const url = await server.database('shared');
    const start = async () => await openArchive(await openPostgres(url));
    const archives = await Promise.all([start(), start(), start()]);
    const pair = archivedPair();
    const stored = await Promise.all(archives.map((archive) => archive.insertMissing(pair, new Set())));
    expect(stored.filter((isStored) => isStored)).to.have.length(1);
    const revised = await Promise.all(
      archives.map((archive) => archive.insertRevision({ ...archivedPair(), code: pair.code }, 1)),
    );
    expect(revised).to.have.members([2, null, null]);
    await Promise.all(archives.map((archive) => archive.close()));
  });

  it('takes words and names of any length, and finds nothing under a NUL', async () => {
    const archive = await open('odd');
    const word = 'x'.repeat(20_000);
    const text = `They spoke of ${word} and of ${'钢'.repeat(5_000)}.`;
    await archive.insertPair(archivedPair(buildDraft({ a: buildSide('a', text, 'Norvane') })));
    const found = async (query: Partial<PairQuery>) => (await archive.listPairs({ ...ANY, ...query })).total;
    expect(await found({ q: word })).to.equal(1);
    expect(await found({ q: '钢钢' })).to.equal(1);
    expect(await found({ party: 'Norvane\0' })).to.equal(0);
    expect(await found({ topic: '\0' })).to.equal(0);
    await archive.close();
  });

  it('stores nothing more once a newer program has brought the database further', async () => {
    const archive = await open('outgrown');
    const pair = archivedPair();
    await archive.insertPair(pair);
    await archive.checkForm();
    const newer = new pg.Client({ connectionString: await server.database('outgrown') });
    await newer.connect();
    await newer.query('update schema_steps set steps = 99');
    await newer.end();
    expect(await faultOf(archive.insertPair(archivedPair()))).to.equal('outgrown');
    expect(await faultOf(archive.checkForm())).to.equal('outgrown');
    expect(await archive.allCodes()).to.deep.equal([pair.code]);
    await archive.close();
  });

  it('reads on and waits with writes while another program holds the tables', async () => {
    const archive = await open('held');
    const pair = archivedPair();
    await archive.insertPair(pair);
    const holder = new pg.Client({ connectionString: await server.database('held') });
    await holder.connect();
    await holder.query('begin');
    await holder.query('lock table pairs in exclusive mode');
    const started = performance.now();
    const writing = Promise.all(Array.from({ length: 20 }, () => archive.insertPair(archivedPair())));
    let worst = 0;
    while (performance.now() - started < 3_000) {
      const asked = performance.now();
      expect((await archive.findPair(pair.code))?.kind).to.equal('pair');
      worst = Math.max(worst, performance.now() - asked);
      await new Promise((next) => setTimeout(next, 20));
    }
    // A reader that waited for the lock would wait until it is let go, whatever else the machine does.
    expect(worst).to.be.below(2_000);
    await holder.query('rollback');
    await writing;
    expect(await archive.allCodes()).to.have.length(21);
    await holder.query('begin');
    await holder.query('lock table pairs in exclusive mode');
    expect(await faultOf(archive.insertPair(archivedPair()))).to.equal('busy');
    await holder.end();
    await archive.insertPair(archivedPair());
    await archive.close();
  });

  it('answers 503 while the server is gone, and by itself once it is back', async () => {
    const archive = await open('killed');
    const pair = archivedPair();
    await archive.insertPair(pair);
    await server.kill();
    expect(await faultOf(archive.findPair(pair.code))).to.equal('broken');
    expect(await faultOf(archive.insertPair(archivedPair()))).to.equal('broken');
    await server.start();
    expect((await archive.findPair(pair.code))?.kind).to.equal('pair');
    await archive.insertPair(archivedPair());
    await archive.close();
  });

  it('outlives a connection that is ended between two questions of a transaction', async () => {
    const url = await server.database('ended');
    const dialect = await openPostgres(url);
    const archive = await openArchive(dialect);
    const operator = new pg.Client({ connectionString: url });
    await operator.connect();
    const cut = dialect.writes.transaction().execute(async (transaction) => {
      await dialect.holdWrites(transaction);
      await operator.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()',
      );
      // Long enough for the end to be read while nothing is asked.
      await new Promise((next) => setTimeout(next, 200));
      await sql`select 1`.execute(transaction);
    });
    expect(await faultOf(cut)).to.equal('broken');
    await operator.end();
    const pair = archivedPair();
    await archive.insertPair(pair);
    expect((await archive.findPair(pair.code))?.kind).to.equal('pair');
    await archive.close();
  });

  it('gives nobody a connection whose answer was no longer waited for', async () => {
    // What an address says of a connection counts before what the archive says.
    const dialect = await openPostgres(`${await server.database('late')}?query_timeout=1000`);
    for (const db of [dialect.db, dialect.writes]) {
      const late = db
        .transaction()
        .execute(async (transaction) => await sql`select pg_sleep(10)`.execute(transaction));
      expect(await faultOf(late)).to.equal('broken');
      const { rows } = await sql<{ number: number }>`select 1 as number`.execute(db);
      expect(rows).to.deep.equal([{ number: 1 }]);
    }
    await dialect.close();
  });

  it('answers 503 where its tables are gone or may not be read', async () => {
    const url = await server.database('emptied');
    const archive = await open('emptied');
    const operator = new pg.Client({ connectionString: url });
    await operator.connect();
    await operator.query('create role reader login');
    const reader = await openPostgres(url.replace('diptych@', 'reader@'));
    const asked = reader.db.selectFrom('pairs').selectAll().execute();
    expect(await faultOf(asked)).to.equal('broken');
    await reader.close();
    await operator.query('drop table pairs cascade');
    await operator.end();
    expect(await faultOf(archive.isEmpty())).to.equal('broken');
    expect(await faultOf(archive.insertPair(archivedPair()))).to.equal('broken');
    await archive.close();
  });

  it('is copied while in use into an SQLite archive with everything in it', async () => {
    const archive = await open('copied');
    const pair = archivedPair();
    await archive.insertPair(pair);
    await archive.insertRevision(
      { ...archivedPair(buildDraft({ visibility: 'unlisted' })), code: pair.code },
      1,
    );
    const listed = archivedPair(buildDraft({ b: buildSide('b', '双方谈到稀土问题。', 'Yunze') }));
    await archive.insertPair(listed);
    const gone = archivedPair();
    await archive.insertPair(gone);
    await archive.withdrawPair(gone.code, '2026-04-01T00:00:00Z');
    const file = join(dir.path, 'copy.sqlite');
    const killed = ['', '-wal', '-shm'].map((ending) => `${file}.999999999.partial${ending}`);
    for (const left of killed) writeFileSync(left, 'left by a copy that was killed');
    await archive.backup(file);
    expect(killed.filter((left) => existsSync(left))).to.deep.equal([]);
    expect(await archive.backup(file).catch(({ message }) => message)).to.contain('there already');

    const copy = await openArchive(openSqlite(file));
    try {
      for (const [code, revision] of [
        [pair.code, 1],
        [pair.code, 2],
        [listed.code, 1],
        [gone.code, 1],
      ] as const)
        expect(await copy.findPair(code, revision)).to.deep.equal(await archive.findPair(code, revision));
      expect(await copy.listPairs({ ...ANY, q: '稀土' })).to.deep.equal(
        await archive.listPairs({ ...ANY, q: '稀土' }),
      );
      expect(await copy.isEditKey(pair.code, pair.editKey)).to.equal(true);
      expect(await copy.check()).to.deep.equal([]);
      expect(await copy.insertRevision({ ...archivedPair(), code: listed.code }, 1)).to.equal(2);
    } finally {
      await copy.close();
    }
    await archive.close();
  });

  it('finds a text that no longer has its hash', async () => {
    const dialect = await openPostgres(await server.database('flipped'));
    const archive = await openArchive(dialect);
    await archive.insertPair(archivedPair());
    await sql`update texts set text = text || '.' where side = 'a'`.execute(dialect.writes);
    expect(await archive.check()).to.have.length(1);
    await archive.close();
  });
});
