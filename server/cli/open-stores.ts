import { randomBytes } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { openArchive } from '../archive/sql-archive.ts';
import { openSqlite } from '../archive/sqlite.ts';
import { reasonOf } from '../archive/storage-error.ts';
import { type Comparer, startComparer } from '../comparer.ts';
import { PROJECT_ROOT } from '../config.ts';
import { createFlow, type Flow } from '../flow.ts';
import { TEXT_LIMITS } from '../ingest/ingest-pair.ts';
import { readIssuers } from '../ingest/read-issuers.ts';
import { readKnowledge } from '../knowledge/read-knowledge.ts';
import { RefusedError } from './command.ts';

/** An archive and a flow over it, with everything that has to be closed again. */
export interface Stores {
  readonly archive: Archive;
  readonly flow: Flow;
  readonly comparer: Comparer;
  close(): Promise<void>;
}

const TAXONOMY = join(PROJECT_ROOT, 'readouts', 'taxonomy');

/** Milliseconds that a start looks through texts and comparisons for damage; `diptych check` looks through all. */
const START_CHECK = 3_000;

/** Tells whether a data folder holds an archive. */
export async function hasArchive(data: string): Promise<boolean> {
  return (await stat(join(data, FILE)).catch(() => null)) !== null;
}

/**
 * Opens the archive of a data folder that must be there: for commands that read, which a mistyped folder would
 * otherwise leave with a new and empty archive.
 */
export async function openExistingArchive(data: string): Promise<Archive> {
  const file = join(data, FILE);
  if (!(await hasArchive(data))) throw new RefusedError(`there is no archive ${file}.`);
  return await openFile(file);
}

async function openFile(file: string): Promise<Archive> {
  try {
    return await openArchive(openSqlite(file));
  } catch (cause) {
    const reason = reasonOf(cause);
    const message = reason.includes(file) ? reason : `The archive ${file} cannot be used: ${reason}.`;
    throw new RefusedError(message, { cause });
  }
}

async function openSoundArchive(data: string): Promise<Archive> {
  await mkdir(data, { recursive: true });
  const file = join(data, FILE);
  const archive = await openFile(file);
  const [fault] = await archive.checkContent(START_CHECK);
  if (fault === undefined) return archive;
  await archive.close();
  throw new RefusedError(`The archive ${file} is damaged: ${fault}`);
}

const FILE = 'diptych.sqlite';

/** An archive in memory, for an import that only tells what it would do to a data folder that is not there yet. */
async function openImaginedArchive(): Promise<Archive> {
  return await openArchive(openSqlite(':memory:'));
}

/**
 * Opens everything that receiving and comparing needs.
 *
 * @param data folder of the archive, made where it is missing; null for an archive in memory, which nothing outlives
 * @param start starts the comparer: a pool of workers; tests compare where they stand
 * @throws RefusedError naming the file where the archive or the taxonomy cannot be used
 */
export async function openStores(
  data: string | null,
  textLimit = TEXT_LIMITS.text,
  start: (taxonomy: string, threads: number) => Comparer = startComparer,
): Promise<Stores> {
  const knowledge = await readKnowledge(TAXONOMY);
  const issuers = await readIssuers(join(PROJECT_ROOT, 'readouts', 'issuers.yaml'));
  const archive = data === null ? await openImaginedArchive() : await openSoundArchive(data);
  const comparer = start(TAXONOMY, availableParallelism() - 1);
  const flow = createFlow({
    archive,
    comparer,
    knowledge,
    issuers,
    limits: { ...TEXT_LIMITS, text: textLimit },
    now: () => new Date().toISOString(),
    randomCode: () => randomBytes(16).toString('base64url'),
  });
  return {
    archive,
    flow,
    comparer,
    async close() {
      await comparer.close();
      await archive.close();
    },
  };
}
