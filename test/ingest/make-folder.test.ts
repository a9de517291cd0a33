import { existsSync } from 'node:fs';
import { stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { makeFolder } from '../../server/ingest/make-folder.ts';
import { useTempDir } from '../support/temp-dir.ts';

describe('makeFolder(path)', function () {
  // Without it, an attempt that never ends would end no sooner than all others.
  this.timeout(20_000);
  const dir = useTempDir();
  const codeOf = (path: string) =>
    makeFolder(path).then(
      () => null,
      ({ code }: NodeJS.ErrnoException) => code,
    );

  it('makes a folder with those above it, also twice and at once', async () => {
    const path = join(dir.path, 'one', 'two', 'three');
    await Promise.all([makeFolder(path), makeFolder(path)]);
    await makeFolder(`${path}/`);
    expect((await stat(path)).isDirectory()).to.equal(true);
    await makeFolder('.');
    await makeFolder('/');
  });

  it('says so where a file is, or nothing can be made', async () => {
    const file = join(dir.path, 'file');
    await writeFile(file, '');
    expect(await codeOf(file)).to.equal('EEXIST');
    expect(await codeOf(join(file, 'below'))).to.equal('ENOTDIR');
    await symlink(join(dir.path, 'nowhere'), join(dir.path, 'dangling'));
    expect(await codeOf(join(dir.path, 'dangling', 'below'))).to.equal('EEXIST');
  });

  it('stops where the system lets nothing be made', async function () {
    if (!existsSync('/proc/self')) this.skip();
    expect(await codeOf('/proc/diptych')).to.equal('ENOENT');
    expect(await codeOf('/proc/diptych/below')).to.equal('ENOENT');
  });
});
