import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Archive } from '../archive/archive.ts';
import { parseArchivePlace } from '../config.ts';
import { toPairFolder, writePairFolder } from '../ingest/pair-folder.ts';
import type { Pair, PairCode } from '../model/pair.ts';
import { ARCHIVE_OPTIONS, type Command, RefusedError, UsageError } from './command.ts';
import { openExistingArchive } from './open-stores.ts';
import { readCode } from './read-code.ts';

export const exportCommand: Command = {
  name: 'export',
  summary: 'writes pair folders',
  help: `diptych export DIR [--code CODE] [--data DIR | --database URL]

Writes the newest revision of every pair, or of one, as a folder below DIR that “diptych import” reads
back to an equal pair. An archive that imported it exports the same folders to the byte.`,
  async run(args, { env, stdout }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { code: { type: 'string' }, ...ARCHIVE_OPTIONS },
    });
    const [dir, extra] = positionals;
    if (dir === undefined || extra !== undefined) throw new UsageError('one folder is needed.');
    const archive = await openExistingArchive(parseArchivePlace(env, values));
    try {
      // An empty archive is written too: as a folder without pairs, which imports as nothing.
      await mkdir(dir, { recursive: true });
      const codes = values.code === undefined ? await archive.allCodes() : [readCode(values.code)];
      let refused = 0;
      for (const code of codes) {
        const pair = await findPair(archive, code);
        const folder = toPairFolder(pair);
        if (folder.ok) {
          const written = await writePairFolder(dir, await nameFolder(archive, pair), folder.value);
          stdout(`${written}\n`);
          continue;
        }
        refused += 1;
        const reasons = folder.problems.map(({ field, message }) => `${field}: ${message}`);
        stdout(`${code}: ${['refused', ...reasons].join(' · ')}\n`);
      }
      return refused > 0 ? 1 : 0;
    } finally {
      await archive.close();
    }
  },
};

async function findPair(archive: Archive, code: PairCode): Promise<Pair> {
  const found = await archive.findPair(code);
  if (found?.kind !== 'pair') throw new RefusedError(`there is no pair ${code}.`);
  return found.pair;
}

/**
 * Day, title and what the texts are: the same for the same pair in every archive, where its code is another. Pairs
 * that share all texts are numbered in an order that rests on nothing but what they hold.
 */
async function nameFolder(archive: Archive, pair: Pair): Promise<string> {
  const hashes = [...pair.a.texts, ...pair.b.texts].map(({ sha256 }) => sha256);
  const base = `${pair.call.date}-${slug(pair.call.title)}-${digest(hashes.join(' ')).slice(0, 8)}`;
  const codes = await archive.findStored(hashes);
  if (codes.length < 2) return base;
  const twins = await Promise.all(
    codes.map(async (code) => ({ code, content: contentOf(await findPair(archive, code)) })),
  );
  // Twins that are the same in everything stay in the order of storing: they are written alike.
  twins.sort((one, other) => (one.content < other.content ? -1 : one.content > other.content ? 1 : 0));
  const place = twins.findIndex(({ code }) => code === pair.code);
  return place === 0 ? base : `${base}-${place + 1}`;
}

function contentOf(pair: Pair): string {
  const folder = toPairFolder(pair);
  return folder.ok ? digest(JSON.stringify(folder.value)) : '';
}

function digest(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}

function slug(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.slice(0, 40) || 'pair';
}
