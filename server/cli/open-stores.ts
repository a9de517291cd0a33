import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { describeDatabase, hasPostgresArchive, openPostgres } from '../archive/postgres.ts';
import { openArchive } from '../archive/sql-archive.ts';
import { openSqlite } from '../archive/sqlite.ts';
import { reasonOf } from '../archive/storage-error.ts';
import { type Comparer, type ReportLoss, startComparer } from '../comparer.ts';
import type { ArchivePlace } from '../config.ts';
import { type Counters, countInMemory, countInPostgres } from '../counters.ts';
import { createFlow, type Flow, type FlowEffects } from '../flow.ts';
import { makeFolder } from '../ingest/make-folder.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { TEXT_LIMITS } from '../model/text-limits.ts';
import { RefusedError, type StartComparer } from './command.ts';
import { readProgramVersion } from './program-version.ts';
import { readShippedKnowledge } from './shipped-knowledge.ts';

/** An archive and a flow over it, with everything that has to be closed again. */
export interface Stores {
  readonly archive: Archive;
  readonly flow: Flow;
  readonly comparer: Comparer;
  close(): Promise<void>;
}

/** Milliseconds that a start looks through texts and comparisons for damage; `diptych check` looks through all. */
const START_CHECK = 3_000;

/** Tells whether an archive is there already. @throws RefusedError where a database cannot be asked */
export async function hasArchive(place: ArchivePlace): Promise<boolean> {
  if (place.kind === 'sqlite') return (await stat(fileOf(place.data)).catch(() => null)) !== null;
  try {
    return await hasPostgresArchive(place.url);
  } catch (cause) {
    throw new RefusedError(reasonOf(cause), { cause });
  }
}

/**
 * Opens an archive that must be there: for commands that read, which a mistyped folder or database would otherwise leave
 * with a new and empty archive.
 */
export async function openExistingArchive(place: ArchivePlace): Promise<Archive> {
  if (!(await hasArchive(place))) throw new RefusedError(`there is no archive ${nameOf(place)}.`);
  return await openPlace(place);
}

async function openPlace(place: ArchivePlace): Promise<Archive> {
  const name = nameOf(place);
  try {
    const dialect = place.kind === 'sqlite' ? openSqlite(fileOf(place.data)) : await openPostgres(place.url);
    return await openArchive(dialect);
  } catch (cause) {
    const reason = reasonOf(cause);
    const message = reason.includes(name) ? reason : `The archive ${name} cannot be used: ${reason}.`;
    throw new RefusedError(message, { cause });
  }
}

async function openSoundArchive(place: ArchivePlace): Promise<Archive> {
  if (place.kind === 'sqlite') await makeFolder(place.data);
  const archive = await openPlace(place);
  const [fault] = await archive.checkContent(START_CHECK);
  if (fault === undefined) return archive;
  await archive.close();
  throw new RefusedError(`The archive ${nameOf(place)} is damaged: ${fault}`);
}

function nameOf(place: ArchivePlace): string {
  return place.kind === 'postgres' ? `in ${describeDatabase(place.url)}` : fileOf(place.data);
}

function fileOf(data: string): string {
  return join(data, 'diptych.sqlite');
}

/** An archive in memory, for an import that only tells what it would do to a data folder that is not there yet. */
async function openImaginedArchive(): Promise<Archive> {
  return await openArchive(openSqlite(':memory:'));
}

/** What opening the stores may be told; everything has a default. */
export interface StoreOptions {
  /** Characters that a text may have. */
  readonly textLimit?: number;
  /** Starts the comparer: a pool of workers; tests compare where they stand. */
  readonly startComparer?: StartComparer | undefined;
  /** Reads the taxonomy: the shipped one; tests read it once. */
  readonly readKnowledge?: (() => Promise<Knowledge>) | undefined;
  /** Hears of what is stored and cannot be read. */
  readonly reportDamage?: FlowEffects['reportDamage'];
  /** Hears of a worker of the comparer that ended by itself; a warning of the process where nothing is said. */
  readonly reportLoss?: ReportLoss;
}

/**
 * Opens everything that receiving and comparing needs.
 *
 * @param place the archive, made where it is missing; null for one in memory, which nothing outlives
 * @throws RefusedError naming the file where the archive or the taxonomy cannot be used
 */
export async function openStores(place: ArchivePlace | null, options: StoreOptions = {}): Promise<Stores> {
  const { textLimit = TEXT_LIMITS.text, reportDamage = () => {}, reportLoss = warn } = options;
  const knowledge = await (options.readKnowledge ?? readShippedKnowledge)();
  const program = readProgramVersion();
  const archive = place === null ? await openImaginedArchive() : await openSoundArchive(place);
  const start = options.startComparer ?? startComparer;
  const comparer = start(knowledge, availableParallelism() - 1, reportLoss);
  const flow = createFlow({
    archive,
    comparer,
    knowledge,
    program,
    limits: { ...TEXT_LIMITS, text: textLimit },
    now: () => new Date().toISOString(),
    randomCode: () => randomBytes(16).toString('base64url'),
    reportDamage,
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

function warn(error: Error): void {
  process.emitWarning(error);
}

/**
 * Where it is counted what clients do: with the archive, so that servers that share one count together.
 *
 * @throws RefusedError where the database does not let this server count
 */
export async function openCounters(place: ArchivePlace): Promise<Counters> {
  if (place.kind === 'sqlite') return countInMemory();
  try {
    return await countInPostgres(place.url);
  } catch (cause) {
    const reason = reasonOf(cause);
    throw new RefusedError(`What clients do cannot be counted ${nameOf(place)}: ${reason}.`, { cause });
  }
}
