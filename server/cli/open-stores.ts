import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { openArchive } from '../archive/sql-archive.ts';
import { openSqlite } from '../archive/sqlite.ts';
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

/** Opens the archive in a data folder alone, for commands that compare nothing. */
export async function openDataArchive(data: string): Promise<Archive> {
  await mkdir(data, { recursive: true });
  try {
    return await openArchive(openSqlite(join(data, 'diptych.sqlite')));
  } catch (cause) {
    throw new RefusedError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/**
 * Opens everything that receiving and comparing needs.
 *
 * @param start starts the comparer: a pool of workers; tests compare where they stand
 * @throws RefusedError naming the file where the archive or the taxonomy cannot be used
 */
export async function openStores(
  data: string,
  textLimit = TEXT_LIMITS.text,
  start: (taxonomy: string, threads: number) => Comparer = startComparer,
): Promise<Stores> {
  const knowledge = await readKnowledge(TAXONOMY);
  const issuers = await readIssuers(join(PROJECT_ROOT, 'readouts', 'issuers.yaml'));
  const archive = await openDataArchive(data);
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
