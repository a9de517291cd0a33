import { parseArgs } from 'node:util';
import type { Archive } from '../archive/archive.ts';
import { parseArchivePlace } from '../config.ts';
import { makeFolder } from '../ingest/make-folder.ts';
import { type PairFolder, toPairFolder } from '../ingest/pair-folder.ts';
import { settlePairFolders, writePairHistory } from '../ingest/pair-history.ts';
import type { Pair, PairCode } from '../model/pair.ts';
import type { Parsed } from '../model/problem.ts';
import { sha256Of } from '../model/sha256-of.ts';
import { ARCHIVE_OPTIONS, type Command, RefusedError, UsageError } from './command.ts';
import { toReasons } from './load-folders.ts';
import { FOLDER_NAME, nameFolders } from './name-folders.ts';
import { openExistingArchive } from './open-stores.ts';
import { guardCodes, readCode } from './read-code.ts';

export const exportCommand: Command = {
  name: 'export',
  summary: 'writes pair folders',
  help: `diptych export DIR [--code CODE] [--data DIR | --database URL]

Writes every pair, or one, as a folder below DIR that “diptych import” reads back to an equal pair: the
newest revision, and those before it in “revisions”. An archive that imported it exports the same
folders to the byte.`,
  async run(args, { env, stdout }) {
    const { values, positionals } = parseArgs({
      args: guardCodes(args),
      allowPositionals: true,
      options: { code: { type: 'string' }, ...ARCHIVE_OPTIONS },
    });
    const [dir, extra] = positionals;
    if (!dir || extra !== undefined) throw new UsageError('one folder is needed.');
    const archive = await openExistingArchive(parseArchivePlace(env, values));
    try {
      // An empty archive is written too: as a folder without pairs, of which import says so.
      await makeFolder(dir);
      await settlePairFolders(dir, (name) => FOLDER_NAME.test(name));
      const codes = values.code === undefined ? await archive.allCodes() : [readCode(values.code)];
      const nameFolder = nameFolders(archive, (code) => contentOf(archive, code));
      let refused = 0;
      for (const code of codes) {
        const pair = await findPair(archive, code);
        const history = await layOut(archive, pair);
        if (history.ok) {
          const { newest, earlier } = history.value;
          const name = await nameFolder(pair);
          stdout(`${await writePairHistory(dir, name, newest, earlier)}\n`);
          continue;
        }
        refused += 1;
        stdout(`${code}: ${['refused', ...toReasons(history.problems)].join(' · ')}\n`);
      }
      return refused > 0 ? 1 : 0;
    } finally {
      await archive.close();
    }
  },
};

/** A pair as it is written: its newest revision, and those before it, oldest first. */
interface LaidOut {
  readonly newest: PairFolder;
  readonly earlier: readonly PairFolder[];
}

async function layOut(archive: Archive, pair: Pair): Promise<Parsed<LaidOut>> {
  const newest = toPairFolder(pair);
  if (!newest.ok) return newest;
  const earlier: PairFolder[] = [];
  for (let number = 1; number < pair.revision; number += 1) {
    const revision = await findPair(archive, pair.code, number);
    const folder = toPairFolder({ ...revision, visibility: revision.storedAs });
    if (!folder.ok) return folder;
    earlier.push(folder.value);
  }
  return { ok: true, value: { newest: newest.value, earlier } };
}

async function findPair(archive: Archive, code: PairCode, revision?: number): Promise<Pair> {
  const found = await archive.findPair(code, revision);
  if (found?.kind !== 'pair') throw new RefusedError(`there is no pair ${code}.`);
  return found.pair;
}

async function contentOf(archive: Archive, code: PairCode): Promise<string> {
  const history = await layOut(archive, await findPair(archive, code));
  return history.ok ? sha256Of(JSON.stringify(history.value)) : '';
}
