import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '../config.ts';
import { checkTaxonomy } from '../knowledge/check-taxonomy.ts';
import { type Command, UsageError } from './command.ts';

export const taxonomyCommand: Command = {
  name: 'taxonomy',
  summary: 'checks taxonomy files',
  help: `diptych taxonomy check [DIR]

Checks the taxonomy in DIR, or the one that is shipped: terms that cannot be read, terms listed twice,
topics and parties that do not exist, terms that another one always hides. One line each, with file and
line; exit status 1 if there is any.`,
  async run(args, { stdout }) {
    const [action, dir, extra] = parseArgs({ args: [...args], allowPositionals: true }).positionals;
    if (action !== 'check' || extra !== undefined)
      throw new UsageError('the only thing to do is: diptych taxonomy check [DIR]');
    const findings = await checkTaxonomy(dir ?? join(PROJECT_ROOT, 'readouts', 'taxonomy'));
    for (const { file, line, message } of findings) stdout(`${file}:${line}: ${message}\n`);
    if (findings.length === 0) stdout('The taxonomy is in order.\n');
    return findings.length === 0 ? 0 : 1;
  },
};
