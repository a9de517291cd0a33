import { parseArgs } from 'node:util';
import type { Command } from './command.ts';
import { openExistingArchive } from './open-stores.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'checks that the archive is whole',
  help: 'diptych check [--data DIR]\n\nSays everything that is wrong with the archive; exit status 1 if anything is.',
  async run(args, { env, stdout }) {
    const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } });
    const archive = await openExistingArchive(values.data ?? env.DIPTYCH_DATA ?? 'data');
    try {
      const faults = await archive.check();
      stdout(faults.length === 0 ? 'The archive is whole.\n' : faults.map((fault) => `${fault}\n`).join(''));
      return faults.length === 0 ? 0 : 1;
    } finally {
      await archive.close();
    }
  },
};
