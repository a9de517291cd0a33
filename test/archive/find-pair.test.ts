import { join } from 'node:path';
import { expect } from 'chai';
import { findPair } from '../../server/archive/find-pair.ts';
import { openArchive } from '../../server/archive/sql-archive.ts';
import { openSqlite } from '../../server/archive/sqlite.ts';
import { archivedPair } from '../support/archived-pair.ts';
import { useTempDir } from '../support/temp-dir.ts';

describe('findPair(db, code, revision)', () => {
  const dir = useTempDir();

  for (const [after, reads] of [
    ['its pair', 1],
    ['its revision', 2],
  ] as const) {
    it(`finds the tombstone of a pair that is withdrawn after ${after} was read and before its texts are`, async () => {
      const file = join(dir.path, `${reads}.sqlite`);
      const archive = await openArchive(openSqlite(file));
      // A connection holds its file's readers back until its own query is done: the reader has one of its own.
      const reader = openSqlite(file);
      try {
        const pair = archivedPair();
        await archive.insertPair(pair);
        let read = 0;
        const db = reader.db.withPlugin({
          transformQuery: ({ node }) => node,
          async transformResult({ result }) {
            read += 1;
            if (read === reads) await archive.withdrawPair(pair.code, '2026-04-01T00:00:00Z');
            return result;
          },
        });
        const found = await findPair(db, pair.code);
        expect(found?.kind).to.equal('withdrawn');
        expect(found).to.deep.equal(await archive.findPair(pair.code));
      } finally {
        await reader.close();
        await archive.close();
      }
    });
  }
});
