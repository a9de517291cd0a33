import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { appearWhole } from '../../server/archive/appear-whole.ts';
import { StorageError } from '../../server/archive/storage-error.ts';
import { PublicError } from '../../server/errors.ts';
import { useTempDir } from '../support/temp-dir.ts';

/** No system gives a process such a number. */
const GONE = 999_999_999;

describe('appearWhole(file, write)', () => {
  const dir = useTempDir();
  const placeFor = async (name: string) => {
    const folder = join(dir.path, name);
    await mkdir(folder);
    return { folder, file: join(folder, 'copy.sqlite') };
  };

  it('gives a file its name when it is whole, whatever a killed one left beside it', async () => {
    const { folder, file } = await placeFor('whole');
    for (const ending of ['', '-wal', '-shm', '-journal'])
      await writeFile(`${file}.${GONE}.partial${ending}`, 'left');
    await appearWhole(file, async (partial) => {
      expect(readdirSync(folder)).to.deep.equal([]);
      await writeFile(partial, 'whole');
      expect(existsSync(file)).to.equal(false);
    });
    expect(readdirSync(folder)).to.deep.equal(['copy.sqlite']);
    expect(readFileSync(file, 'utf8')).to.equal('whole');
  });

  it('leaves alone what another process is writing, and what has another name', async () => {
    const { folder, file } = await placeFor('others');
    const others = [
      `copy.sqlite.${process.ppid}.partial`,
      `other.sqlite.${GONE}.partial`,
      'copy.sqlite.partial',
    ];
    for (const other of others) await writeFile(join(folder, other), 'theirs');
    await appearWhole(file, (partial) => writeFile(partial, 'whole'));
    expect(readdirSync(folder)).to.have.members([...others, 'copy.sqlite']);
  });

  it('refuses to take the place of one that another process was quicker to make', async () => {
    const { folder, file } = await placeFor('quicker');
    const late = appearWhole(file, async (partial) => {
      await writeFile(partial, 'late');
      await writeFile(file, 'quicker');
    });
    const refusal = await late.catch((error: unknown) => error);
    expect(refusal)
      .to.be.instanceOf(PublicError)
      .and.include({ message: `${file} is there already.` });
    expect(readFileSync(file, 'utf8')).to.equal('quicker');
    expect(readdirSync(folder)).to.deep.equal(['copy.sqlite']);
  });

  it('refuses a name that was taken after the last look at it', async () => {
    const { folder, file } = await placeFor('taken');
    // Looked at, a link that leads nowhere is not there: only who takes the name finds that it is taken.
    await symlink('nowhere', file);
    const late = appearWhole(file, (partial) => writeFile(partial, 'late'));
    expect(await late.catch((error: unknown) => error))
      .to.be.instanceOf(PublicError)
      .and.include({ status: 409, message: `${file} is there already.` });
    expect(await readlink(file)).to.equal('nowhere');
    expect(readdirSync(folder)).to.deep.equal(['copy.sqlite']);
  });

  it('takes no file for whole whose log stayed beside it', async () => {
    const { folder, file } = await placeFor('logged');
    const copied = appearWhole(file, async (partial) => {
      await writeFile(partial, 'half');
      await writeFile(`${partial}-wal`, 'the other half');
    });
    expect(await copied.catch((error: unknown) => error)).to.be.instanceOf(StorageError);
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  it('leaves nothing where writing fails, and a file that is there as it is', async () => {
    const { folder, file } = await placeFor('failed');
    const fail = async (partial: string) => {
      await writeFile(partial, 'half');
      throw new Error('No room.');
    };
    const messageOf = (copied: Promise<void>) => copied.catch(({ message }: Error) => message);
    expect(await messageOf(appearWhole(file, fail))).to.equal('No room.');
    expect(readdirSync(folder)).to.deep.equal([]);
    await writeFile(file, 'first');
    expect(await messageOf(appearWhole(file, fail))).to.contain('there already');
    expect(readFileSync(file, 'utf8')).to.equal('first');
  });
});
