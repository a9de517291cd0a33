import { readFile, truncate, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from 'chai';
import { sql } from 'kysely';
import { openArchive } from '../../server/archive/sql-archive.ts';
import { openSqlite } from '../../server/archive/sqlite.ts';
import { reasonOf } from '../../server/archive/storage-error.ts';
import { archivedPair } from '../support/archived-pair.ts';
import { buildDraft, buildSide } from '../support/drafts.ts';
import { useTempDir } from '../support/temp-dir.ts';
import { describeArchive } from './archive-suite.ts';

describeArchive('SQLite', (dir) => openArchive(openSqlite(join(dir, 'archive.sqlite'))));

describe('openSqlite(file)', () => {
  const dir = useTempDir();

  it('refuses a file that is no archive, names it and leaves it untouched', async () => {
    const file = join(dir.path, 'notes.sqlite');
    await writeFile(file, 'These are notes and no database, long enough to be looked at as one. '.repeat(20));
    const before = await readFile(file);
    expect(() => openSqlite(file)).to.throw(/notes\.sqlite cannot be opened/);
    expect((await readFile(file)).equals(before)).to.equal(true);
  });

  it('refuses a folder in the place of the file', () => {
    expect(() => openSqlite(dir.path)).to.throw(/cannot be opened/);
  });

  it('refuses a database of another program', async () => {
    const file = join(dir.path, 'others.sqlite');
    const others = openSqlite(file);
    await sql`create table theirs (name text)`.execute(others.db);
    await others.db.destroy();
    expect(() => openSqlite(file)).to.throw(/another program/);
  });

  it('stores nothing more once a newer program has brought the file further, and says so', async () => {
    const file = join(dir.path, 'outgrown.sqlite');
    const archive = await openArchive(openSqlite(file));
    const pair = archivedPair();
    await archive.insertPair(pair);
    await archive.checkForm();
    const newer = openSqlite(file);
    await sql`update schema_steps set steps = 99`.execute(newer.db);
    await newer.close();
    const refusal = await archive.insertPair(archivedPair()).catch((error: unknown) => error);
    expect(refusal).to.deep.include({ fault: 'outgrown', status: 503 });
    expect(reasonOf(refusal)).to.match(/^a newer Diptych .*form 99/);
    const ready = await archive.checkForm().catch((error: unknown) => error);
    expect(ready).to.deep.include({ fault: 'outgrown' });
    expect(await archive.allCodes()).to.deep.equal([pair.code]);
    await archive.close();
  });

  it('keeps no word of a withdrawn pair in its file, those of earlier revisions included', async () => {
    const file = join(dir.path, 'withdrawn.sqlite');
    const archive = await openArchive(openSqlite(file));
    const withWords = (words: string) =>
      archivedPair(buildDraft({ a: buildSide('a', `${words} They met. `.repeat(200).trim(), 'Norvane') }));
    for (let count = 0; count < 5; count += 1) await archive.insertPair(withWords('Quillwort'));
    const gone = withWords('Zanthoxyl');
    await archive.insertPair(gone);
    for (let count = 0; count < 5; count += 1) await archive.insertPair(withWords('Quillwort'));
    await archive.insertRevision({ ...withWords('Xylocarp'), code: gone.code }, 1);
    await archive.withdrawPair(gone.code, '2026-04-01T00:00:00Z');
    await archive.close();
    const bytes = (await readFile(file)).toString('latin1').toLowerCase();
    const kept = ['quillwort', 'zanthoxyl', 'xylocarp'].filter((word) => bytes.includes(word));
    expect(kept).to.deep.equal(['quillwort']);
  });

  const filled = async (name: string) => {
    const file = join(dir.path, name);
    const archive = await openArchive(openSqlite(file));
    for (let count = 0; count < 20; count += 1) await archive.insertPair(archivedPair());
    await archive.close();
    return file;
  };

  it('refuses a file with overwritten pages or a missing end, and leaves it untouched', async () => {
    const scribbled = await filled('scribbled.sqlite');
    const bytes = await readFile(scribbled);
    for (let page = 2; page < bytes.length / 4096; page += 1)
      bytes.fill(0x5a, page * 4096, page * 4096 + 200);
    await writeFile(scribbled, bytes);
    const cut = await filled('cut.sqlite');
    await truncate(cut, 3 * 4096);
    for (const file of [scribbled, cut]) {
      const before = await readFile(file);
      expect(() => openSqlite(file), file).to.throw(/\.sqlite cannot be opened: ./);
      expect((await readFile(file)).equals(before)).to.equal(true);
    }
  });

  it('answers 503 for what can no longer be read under a running archive, and not that there is none', async () => {
    const file = await filled('failing.sqlite');
    const archive = await openArchive(openSqlite(file));
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0x5a, 4096));
    const query = { q: null, topic: null, party: null, issuer: null, from: null, to: null, cursor: null };
    for (const read of [
      () => archive.listPairs({ ...query, limit: 20 }),
      () => archive.findPair(archivedPair().code),
    ]) {
      const error = await read().then(
        () => null,
        (thrown) => thrown,
      );
      expect(error).to.include({ name: 'StorageError', status: 503, fault: 'broken' });
    }
    await archive.close().catch(() => null);
  });

  it('finds a text that no longer has its hash, which the tables do not show', async () => {
    const file = await filled('flipped.sqlite');
    const bytes = await readFile(file);
    const at = bytes.lastIndexOf('Secretary Ellery spoke with Minister Dovic today. He raised fentanyl and');
    bytes[at] = 0x73;
    await writeFile(file, bytes);
    const archive = await openArchive(openSqlite(file));
    try {
      expect(await archive.check()).to.have.length.at.least(1);
      expect((await archive.checkContent(2_000)).join()).to.match(/does not have its hash|cannot be read/);
    } finally {
      await archive.close();
    }
  });

  it('finds what is missing of a pair or is nothing that was ever written, and nothing of a withdrawn one', async () => {
    const file = join(dir.path, 'strange.sqlite');
    const archive = await openArchive(openSqlite(file));
    const { db, close } = openSqlite(file);
    const pairs = await Promise.all(
      [
        sql`update revisions set call = '{"title":'`,
        sql`update revisions set b_issuer = '{}'`,
        sql`update revisions set corrections = '[7]'`,
        sql`update revisions set visibility = 'secret'`,
        sql`update texts set language = 'fr'`,
        sql`delete from texts where side = 'b'`,
        sql`delete from texts`,
        sql`update pairs set latest_revision = 2`,
      ].map(async (damage) => {
        const { code, ...pair } = archivedPair();
        await archive.insertPair({ ...pair, code });
        return { code, damage };
      }),
    );
    const withdrawn = archivedPair();
    await archive.insertPair(withdrawn);
    await archive.withdrawPair(withdrawn.code, '2026-04-01T00:00:00Z');
    try {
      expect(await archive.check()).to.deep.equal([]);
      const codes = pairs.map(({ code }) => code);
      for (const { code, damage } of pairs) {
        const also = damage.compile(db).sql.includes(' where ') ? sql`and` : sql`where`;
        await sql`${damage} ${also} code = ${code}`.execute(db);
      }
      const last = codes.pop();
      expect(await archive.check()).to.have.members([
        ...codes.map((code) => `What is stored of ${code}, revision 1, cannot be read.`),
        `The newest revision of ${last} is missing.`,
      ]);
    } finally {
      await close();
      await archive.close();
    }
  });
});

describe('the archive in a database that cannot be written', function () {
  this.timeout(30_000);
  const dir = useTempDir();

  it('reads on and waits with writes while another program holds the lock', async () => {
    const file = join(dir.path, 'locked.sqlite');
    const archive = await openArchive(openSqlite(file));
    const pair = archivedPair();
    await archive.insertPair(pair);
    const holder = openHolder(file);
    holder.exec('begin immediate');
    const started = performance.now();
    const writing = archive.insertPair(archivedPair());
    let reads = 0;
    let worst = 0;
    while (performance.now() - started < 1_500) {
      const asked = performance.now();
      expect((await archive.findPair(pair.code))?.kind).to.equal('pair');
      worst = Math.max(worst, performance.now() - asked);
      reads += 1;
      await new Promise((next) => setTimeout(next, 20));
    }
    expect(reads).to.be.above(10);
    // A reader that waited for the lock would wait until it is let go, whatever else the machine does.
    expect(worst).to.be.below(1_000);
    holder.exec('rollback');
    await writing;
    expect(await archive.allCodes()).to.have.length(2);
    holder.close();
    await archive.close();
  });

  it('gives up after a while, says so, stores nothing, and works again afterwards', async () => {
    const file = join(dir.path, 'held.sqlite');
    const archive = await openArchive(openSqlite(file));
    const pair = archivedPair();
    await archive.insertPair(pair);
    const holder = openHolder(file);
    holder.exec('begin immediate');
    const refused = await archive.insertPair(archivedPair()).then(
      () => null,
      (error) => error,
    );
    expect([refused.status, refused.problems[0].code]).to.deep.equal([503, 'archive_busy']);
    // A page that was computed anew is shown all the same.
    await archive.saveComparison(
      { code: pair.code, revision: 1, a: 'a1', b: 'b1', analysis: 'another' },
      pair.comparison,
    );
    holder.exec('rollback');
    holder.close();
    await archive.insertPair(archivedPair());
    expect(await archive.allCodes()).to.have.length(2);
    await archive.close();
  });

  it('refuses with 507 where there is no room, reads on, and writes again once there is', async () => {
    const dialect = openSqlite(join(dir.path, 'full.sqlite'));
    const archive = await openArchive(dialect);
    const pair = archivedPair();
    await archive.insertPair(pair);
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(dialect.db);
    const limit = async (pages: number) => {
      await sql`pragma max_page_count = ${sql.raw(String(pages))}`.execute(dialect.db);
    };
    await limit(rows[0]?.page_count ?? 0);
    const long = { a: buildSide('a', 'They spoke of grain and of steel. '.repeat(2_000), 'Norvane') };
    const large = archivedPair(buildDraft(long));
    for (let turn = 0; turn < 3; turn += 1) {
      const refused = await archive.insertPair(large).then(
        () => null,
        (error) => error,
      );
      expect([refused?.status, refused?.problems[0].code]).to.deep.equal([507, 'archive_full']);
      expect((await archive.findPair(pair.code))?.kind).to.equal('pair');
    }
    await limit(100_000);
    await archive.insertPair(large);
    expect(await archive.check()).to.deep.equal([]);
    expect(await archive.allCodes()).to.have.length(2);
    await archive.close();
  });

  it('begins anew where a kill left a migration or the first loading half done', async () => {
    const file = join(dir.path, 'half.sqlite');
    const first = openSqlite(file);
    await sql`create table schema_steps (steps integer not null)`.execute(first.db);
    await first.db.destroy();
    const archive = await openArchive(openSqlite(file));
    expect(await archive.isEmpty()).to.equal(true);
    expect(await archive.isFirstLoadOpen()).to.equal(false);
    await archive.setFirstLoad('begun');
    await archive.close();
    const again = await openArchive(openSqlite(file));
    expect(await again.isFirstLoadOpen()).to.equal(true);
    await again.setFirstLoad('ended');
    expect(await again.isFirstLoadOpen()).to.equal(false);
    await again.close();
  });
});

interface Holder {
  exec(script: string): void;
  close(): void;
}

/** Another program with the same file open. */
function openHolder(file: string): Holder {
  const builtIn = Number(process.versions.node.split('.')[0]) >= 24;
  const { DatabaseSync } = createRequire(import.meta.url)(builtIn ? 'node:sqlite' : '@photostructure/sqlite');
  return new DatabaseSync(file);
}
