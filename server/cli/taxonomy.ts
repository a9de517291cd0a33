import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '../config.ts';
import { checkTaxonomy } from '../knowledge/check-taxonomy.ts';
import { toLine } from '../knowledge/taxonomy-files.ts';
import { type Command, UsageError } from './command.ts';

export const taxonomyCommand: Command = {
  name: 'taxonomy',
  summary: 'checks taxonomy files',
  help: `diptych taxonomy check [DIR]

Checks the taxonomy in DIR with issuers.yaml beside it, or what is shipped: entries and terms that cannot
be read or that nobody would read, ids and terms given twice, topics and parties that do not exist, terms
that another one always hides. One line each, with file and line; exit status 1 if there is any.`,
  async run(args, { stdout }) {
    const [action, dir, extra] = parseArgs({ args: [...args], allowPositionals: true }).positionals;
    if (action !== 'check' || dir === '' || extra !== undefined)
      throw new UsageError('the only thing to do is: diptych taxonomy check [DIR]');
    const folder = dir ?? join(PROJECT_ROOT, 'readouts', 'taxonomy');
    const issuers = join(folder, '..', 'issuers.yaml');
    const findings = await checkTaxonomy(folder, dir === undefined || existsSync(issuers) ? issuers : null);
    for (const finding of findings) stdout(`${toLine(folder, finding)}\n`);
    if (findings.length === 0) stdout('The taxonomy is in order.\n');
    return findings.length === 0 ? 0 : 1;
  },
};
