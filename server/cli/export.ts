import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { writePairFolder } from '../ingest/pair-folder.ts';
import { type PairCode, parsePairCode } from '../model/pair.ts';
import { type Command, RefusedError, UsageError } from './command.ts';
import { openExistingArchive } from './open-stores.ts';

export const exportCommand: Command = {
  name: 'export',
  summary: 'writes pair folders',
  help: `diptych export DIR [--code CODE] [--data DIR]

Writes the newest revision of every pair, or of one, as a folder below DIR that “diptych import” reads
back to an equal pair.`,
  async run(args, { env, stdout }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { code: { type: 'string' }, data: { type: 'string' } },
    });
    const [dir, extra] = positionals;
    if (dir === undefined || extra !== undefined) throw new UsageError('one folder is needed.');
    const archive = await openExistingArchive(values.data ?? env.DIPTYCH_DATA ?? 'data');
    try {
      // An empty archive is written too: as a folder without pairs, which imports as nothing.
      await mkdir(dir, { recursive: true });
      const codes = values.code === undefined ? await archive.allCodes() : [asCode(values.code)];
      for (const code of codes) {
        const found = await archive.findPair(code);
        if (found?.kind !== 'pair') throw new RefusedError(`there is no pair ${code}.`);
        const { call, a, b, visibility, corrections } = found.pair;
        // The code makes the name unique: two calls of one day may have one title.
        const folder = await writePairFolder(dir, `${call.date}-${slug(call.title)}-${code.slice(0, 6)}`, {
          call,
          a,
          b,
          visibility,
          corrections,
        });
        stdout(`${folder}\n`);
      }
      return 0;
    } finally {
      await archive.close();
    }
  },
};

function asCode(words: string): PairCode {
  const code = parsePairCode(words);
  if (code === null) throw new UsageError(`“${words}” is no code of a pair.`);
  return code;
}

function slug(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.slice(0, 40) || 'pair';
}
