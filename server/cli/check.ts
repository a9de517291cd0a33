import { parseArgs } from 'node:util';
import { parseArchivePlace } from '../config.ts';
import { ARCHIVE_OPTIONS, type Command } from './command.ts';
import { openExistingArchive } from './open-stores.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'checks that the archive is whole',
  help: 'diptych check [--data DIR | --database URL]\n\nSays everything that is wrong with the archive; exit status 1 if anything is.',
  async run(args, { env, stdout }) {
    const { values } = parseArgs({ args: [...args], options: ARCHIVE_OPTIONS });
    const archive = await openExistingArchive(parseArchivePlace(env, values));
    try {
      const faults = await archive.check();
      stdout(faults.length === 0 ? 'The archive is whole.\n' : faults.map((fault) => `${fault}\n`).join(''));
      return faults.length === 0 ? 0 : 1;
    } finally {
      await archive.close();
    }
  },
};
