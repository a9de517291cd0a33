import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { sql } from 'kysely';
import type { Archive } from '../../server/archive/archive.ts';
import { openArchive } from '../../server/archive/sql-archive.ts';
import { openSqlite } from '../../server/archive/sqlite.ts';
import { archivedPair } from '../support/archived-pair.ts';
import { buildDraft } from '../support/drafts.ts';
import { useTempDir } from '../support/temp-dir.ts';
import { ANY } from './archive-suite.ts';

/** What takes an archive back by one step of its form, the newest last. */
const WAYS_BACK: readonly { readonly steps: number; readonly statements: readonly string[] }[] = [
  {
    steps: 3,
    statements: ['a_participants', 'b_participants'].map(
      (name) => `alter table revisions drop column ${name}`,
    ),
  },
  { steps: 4, statements: ['alter table pairs drop column last_decision'] },
  { steps: 5, statements: ['alter table pairs drop column analysis'] },
  {
    steps: 6,
    statements: [
      'drop index pairs_by_call',
      'drop index pairs_by_storing',
      'alter table pairs drop column revised_at',
      'create index pairs_by_date on pairs (visibility, call_date, code)',
    ],
  },
];

describe('migrate(dialect)', () => {
  const dir = useTempDir();

  /** Fills an archive, takes it back to the form that it had after so many steps, and opens it again. */
  const brought = async (from: number, fill: (archive: Archive) => Promise<void>) => {
    const file = join(dir.path, `from-${from}.sqlite`);
    const newest = await openArchive(openSqlite(file));
    await fill(newest);
    await newest.close();
    const older = openSqlite(file);
    for (const { statements } of WAYS_BACK.filter(({ steps }) => steps >= from).reverse()) {
      for (const statement of statements) await sql.raw(statement).execute(older.db);
    }
    await sql`update schema_steps set steps = ${from}`.execute(older.db);
    await older.close();
    return await openArchive(openSqlite(file));
  };

  it('leaves an archive that a newer program brought further as it is, and says what to do', async () => {
    const file = join(dir.path, 'newer.sqlite');
    const archive = await openArchive(openSqlite(file));
    await archive.insertPair(archivedPair());
    await archive.close();
    const newer = openSqlite(file);
    await sql`update schema_steps set steps = 99`.execute(newer.db);
    await newer.close();
    const before = readFileSync(file);
    const refused = await openArchive(openSqlite(file)).catch((error: unknown) => error);
    expect((refused as Error).message).to.match(
      /^a newer Diptych .*form 99.*forms up to \d+.*Update this program/,
    );
    expect(readFileSync(file).equals(before)).to.equal(true);
  });

  it('brings an archive from before sides named who took part to the newest form', async () => {
    const pair = archivedPair();
    const archive = await brought(3, (filled) => filled.insertPair(pair));
    const found = await archive.findPair(pair.code);
    expect(found?.kind === 'pair' && found.pair).to.deep.include({ a: pair.draft.a, b: pair.draft.b });
    await archive.close();
  });

  it('knows of no pair of an older archive what its lists were made with', async () => {
    const pair = archivedPair();
    const archive = await brought(5, (filled) => filled.insertPair(pair));
    expect(await archive.nextStale(pair.analysis, '')).to.equal(pair.code);
    await archive.close();
  });

  it('lists the pairs of an older archive in the order in which they were stored', async () => {
    const [first, second, third] = [archivedPair(), archivedPair(), archivedPair()];
    const { editKey: _editKey, ...again } = { ...first, now: '2026-05-01T00:00:00.000Z' };
    const archive = await brought(6, async (filled) => {
      for (const pair of [first, second, third]) await filled.insertPair(pair);
      await filled.insertRevision(again, 1);
      await filled.withdrawPair(second.code, '2026-05-02T00:00:00.000Z');
    });
    const { items } = await archive.listPairs({ ...ANY, order: 'stored' });
    expect(items.map(({ code, revisedAt }) => [code, revisedAt])).to.deep.equal([
      [first.code, again.now],
      [third.code, third.now],
    ]);
    await archive.close();
  });

  it('finds the highest number that a decision had in an archive that did not keep it', async () => {
    const at = { side: 'a', text: 'a1', sha256: 'f'.repeat(64), start: 0, end: 4, quote: 'They' } as const;
    const noted = { id: 'c12', decided: '2026-04-01T00:00:00Z', kind: 'note', at, note: 'Heard.' } as const;
    const pair = archivedPair(buildDraft({ corrections: [noted] }));
    const { editKey: _editKey, ...revision } = { ...pair, draft: buildDraft() };
    const other = archivedPair();
    const archive = await brought(4, async (filled) => {
      await filled.insertPair(pair);
      await filled.insertRevision(revision, 1);
      await filled.insertPair(other);
    });
    expect(await archive.lastDecision(pair.code)).to.equal(12);
    expect(await archive.lastDecision(other.code)).to.equal(0);
    await archive.close();
  });
});
