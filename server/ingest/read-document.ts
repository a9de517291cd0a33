import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PublicError } from '../errors.ts';
import { createGate } from '../gate.ts';
import type { DocumentKind } from './document-kind.ts';
import type { Extracted } from './extracted.ts';
import { READING_BUSY } from './reading-busy.ts';

/** What reading one document may cost. */
export interface DocumentLimits {
  /** Milliseconds until the reading process is killed. */
  readonly timeout: number;
  /** Milliseconds of processor time that it may take: on a busy machine honest documents take long, too. */
  readonly processor: number;
  /** Bytes of memory that the reading process may hold. */
  readonly maxMemory: number;
}

export const DOCUMENT_LIMITS: DocumentLimits = {
  timeout: 15_000,
  processor: 7_000,
  maxMemory: 300 * 1024 * 1024,
};

/** One document is read at a time, so that many hostile ones together cost no more memory than one. */
const READING = createGate({ places: 1, waiting: 24, patience: 9_000, busy: READING_BUSY });

/** What is sent to the reading process. */
export interface DocumentRequest {
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array;
  /** Charset that the source names; a hint, not to be believed. */
  readonly charset: string | null;
}

/** What the reading process answers: what it read, why the document cannot be read, or what failed on our side. */
export type DocumentAnswer =
  | { readonly kind: 'read'; readonly extracted: Extracted }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'failed'; readonly cause: unknown };

/** A document that was not read through no fault of its own: a bug of a reader, or a process that did not run. */
export class ReadingError extends Error {
  constructor(kind: DocumentKind, cause: unknown) {
    super(`a document of the kind ${kind} was not read`, { cause });
    this.name = 'ReadingError';
  }
}

const COST_CHECK = 40;

const CHILD = fileURLToPath(new URL(`./document-process${extname(import.meta.url)}`, import.meta.url));

/**
 * Reads a document in a process of its own, which is killed when it takes too long or grows too large: parsers
 * of strangers' files hang and explode, and a worker thread's limits do not bound the buffers outside its heap.
 *
 * @param field form field that the document came from, named in the error
 * @throws PublicError 422 with the reason in plain words; 503 where too many wait to be read
 * @throws ReadingError where the fault is ours
 */
export async function readDocument(
  request: DocumentRequest,
  field: string,
  limits = DOCUMENT_LIMITS,
): Promise<Extracted> {
  const answer = await READING(field, () => askProcess(request, limits));
  if (answer.kind === 'read') return answer.extracted;
  if (answer.kind === 'failed') throw new ReadingError(request.kind, answer.cause);
  throw new PublicError(422, [{ field, code: answer.code, message: answer.message }]);
}

const TOO_COSTLY: DocumentAnswer = {
  kind: 'refused',
  code: 'document_too_complex',
  message: 'That document took too much time or memory to read. Paste its text instead.',
};

function askProcess(request: DocumentRequest, limits: DocumentLimits): Promise<DocumentAnswer> {
  const child = fork(CHILD, [], {
    serialization: 'advanced',
    execArgv: [
      ...process.execArgv.filter((flag) => !flag.startsWith('--inspect')),
      '--max-old-space-size=256',
    ],
    env: {},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (words: string) => {
    complaint = (complaint + words).slice(-MOST_COMPLAINT);
  });
  return new Promise((done) => {
    const finish = (answer: DocumentAnswer) => {
      clearTimeout(timer);
      clearInterval(watch);
      child.kill('SIGKILL');
      done(answer);
    };
    const timer = setTimeout(() => finish(TOO_COSTLY), limits.timeout);
    const watch = setInterval(async () => {
      const { memory, processor } = await costOf(child.pid);
      if (memory > limits.maxMemory || processor > limits.processor) finish(TOO_COSTLY);
    }, COST_CHECK);
    child.on('message', (answer) => finish(answer as DocumentAnswer));
    child.on('error', (cause) => finish({ kind: 'failed', cause }));
    // Only the limit of its heap, or a system short of memory, ends the process by a signal.
    child.on('close', (status, signal) =>
      finish(signal === null ? { kind: 'failed', cause: endedEarly(status, complaint) } : TOO_COSTLY),
    );
    // Where the process does not take the request it ends, and how it ended says why.
    child.send(request, () => {});
  });
}

/** Characters kept of what a process writes before it ends by itself. */
const MOST_COMPLAINT = 2_000;

function endedEarly(status: number | null, complaint: string): Error {
  return new Error(`the reading process ended with status ${status} and no answer. ${complaint}`.trim());
}

/** Milliseconds of one tick in which the system counts processor time, and bytes of a page of memory. */
const TICK = 10;
const PAGE = 4096;

/** What a process costs so far, where the system tells it; nothing elsewhere, where heap limit and timeout bound it. */
async function costOf(pid: number | undefined): Promise<{ memory: number; processor: number }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field is a name in parentheses, which may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user = 0, system = 0, pages = 0] = [11, 12, 21].map((index) => Number(fields[index] ?? 0));
  return { memory: pages * PAGE, processor: (user + system) * TICK };
}
