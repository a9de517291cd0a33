import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from 'chai';
import { sqliteFault } from '../../server/archive/sqlite-faults.ts';
import { useTempDir } from '../support/temp-dir.ts';

/** An error as the driver throws it: with SQLite's extended code, or on older lines of Node with its words alone. */
const coded = (errcode: number) => Object.assign(new Error('whatever it says'), { errcode });

describe('sqliteFault(error)', () => {
  const dir = useTempDir();

  it('tells what is wrong with the file, the disk and the locks, by code and by words', () => {
    expect([5, 261, 6].map((code) => sqliteFault(coded(code)))).to.deep.equal(['busy', 'busy', 'busy']);
    expect([13, 10, 1034, 11, 15, 3850, 7].map((code) => sqliteFault(coded(code)))).to.deep.equal([
      'full',
      'broken',
      'broken',
      'broken',
      'broken',
      'broken',
      'broken',
    ]);
    expect(sqliteFault(new Error('locking protocol'))).to.equal('broken');
    expect(sqliteFault(new Error('database is locked'))).to.equal('busy');
  });

  it('leaves bugs of our own as they are', () => {
    const { DatabaseSync } = createRequire(import.meta.url)('@photostructure/sqlite');
    const database = new DatabaseSync(join(dir.path, 'x.sqlite'));
    const errors = [
      'select * from nothing',
      'create table t (a integer primary key); insert into t values (1), (1)',
    ].map((query) => {
      try {
        database.exec(query);
      } catch (error) {
        return error;
      }
      return null;
    });
    database.close();
    for (const error of errors) {
      expect(error).to.be.an('error');
      expect(sqliteFault(error)).to.equal(null);
    }
    expect(sqliteFault('busy')).to.equal(null);
  });
});
