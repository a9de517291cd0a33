import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { parseArchivePlace } from '../config.ts';
import type { EditKey } from '../model/pair.ts';
import { ARCHIVE_OPTIONS, type Command, RefusedError, UsageError } from './command.ts';
import { openExistingArchive } from './open-stores.ts';
import { guardCodes, readCode } from './read-code.ts';

export const keyCommand: Command = {
  name: 'key',
  summary: 'gives a pair a new edit key',
  help: `diptych key CODE [--data DIR | --database URL]

For whoever runs the archive: prints a new edit key of a pair, with which the old one ends. Imported and
shipped pairs have keys that nobody was told; this is how to revise or withdraw them, or to help
somebody who lost theirs.`,
  async run(args, { env, stdout }) {
    const { values, positionals } = parseArgs({
      args: guardCodes(args),
      allowPositionals: true,
      options: ARCHIVE_OPTIONS,
    });
    const [words, extra] = positionals;
    if (words === undefined || extra !== undefined) throw new UsageError('one code is needed.');
    const code = readCode(words);
    const archive = await openExistingArchive(parseArchivePlace(env, values));
    try {
      const key = randomBytes(16).toString('base64url') as EditKey;
      if (!(await archive.setEditKey(code, key))) throw new RefusedError(`there is no pair ${code}.`);
      stdout(`${key}\n`);
      return 0;
    } finally {
      await archive.close();
    }
  },
};
