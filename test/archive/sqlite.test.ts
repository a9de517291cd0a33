import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { openArchive } from '../../server/archive/sql-archive.ts';
import { openSqlite } from '../../server/archive/sqlite.ts';
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
});
