import { parseArgs } from 'node:util';
import { type Command, UsageError } from './command.ts';
import { openExistingArchive } from './open-stores.ts';

export const backupCommand: Command = {
  name: 'backup',
  summary: 'copies the archive into a file while it is in use',
  help: 'diptych backup FILE [--data DIR]\n\nFILE must not exist yet.',
  async run(args, { env, stdout }) {
    const options = { data: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [file, extra] = positionals;
    if (file === undefined || extra !== undefined) throw new UsageError('one file is needed.');
    const archive = await openExistingArchive(values.data ?? env.DIPTYCH_DATA ?? 'data');
    try {
      await archive.backup(file);
      stdout(`${file}: the archive as it is now\n`);
      return 0;
    } finally {
      await archive.close();
    }
  },
};
