import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { parseArchivePlace } from '../config.ts';
import { ARCHIVE_OPTIONS, type Command, RefusedError, UsageError } from './command.ts';
import { openExistingArchive } from './open-stores.ts';

export const backupCommand: Command = {
  name: 'backup',
  summary: 'copies the archive into a file while it is in use',
  help: `diptych backup FILE [--data DIR | --database URL]

FILE must not exist yet. The copy is an SQLite file, that of a PostgreSQL database as well: named
diptych.sqlite in a folder DIR, “diptych serve --data DIR” serves it.`,
  async run(args, { env, stdout }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: ARCHIVE_OPTIONS,
    });
    const [file, extra] = positionals;
    if (!file || extra !== undefined) throw new UsageError('one file is needed.');
    if (await stat(file).catch(() => null)) throw new RefusedError(`${file} is there already.`);
    // Asked here: the archive could not tell a folder that is missing from a disk that fails.
    await stat(dirname(file));
    const archive = await openExistingArchive(parseArchivePlace(env, values));
    try {
      await archive.backup(file);
      stdout(`${file}: the archive as it is now\n`);
      return 0;
    } finally {
      await archive.close();
    }
  },
};
