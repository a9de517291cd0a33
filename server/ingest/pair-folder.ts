import { isUtf8 } from 'node:buffer';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { PairDraft, Side } from '../model/pair.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import { sha256Of } from '../model/sha256-of.ts';
import { isPartial } from '../partial-beside.ts';
import { checkDraft } from './check-draft.ts';
import { makeFolder } from './make-folder.ts';
import { normaliseText } from './normalise-text.ts';
import { CALL, CORRECTIONS, ISSUER, PARTICIPANTS, TEXT_FACTS, textsOf, VISIBILITY } from './pair-schema.ts';
import { parseJson } from './parse-json.ts';
import { readPlainFile } from './read-plain-file.ts';

const TEXT = z.strictObject({
  ...TEXT_FACTS,
  // A name of its own folder and nothing else: a path could lead out of it.
  file: z
    .string()
    .regex(/^[\w-]+(?:\.[\w-]+)*\.txt$/, 'should be the name of a .txt file in the same folder'),
});

const SIDE = z.strictObject({ issuer: ISSUER, participants: PARTICIPANTS, texts: textsOf(TEXT) });

const PAIR = z.strictObject({
  call: CALL,
  a: SIDE,
  b: SIDE,
  visibility: VISIBILITY.default('public'),
  corrections: CORRECTIONS,
});

type PairFile = z.infer<typeof PAIR>;

/**
 * Lists the pair folders of `dir`, by name: `dir` itself when it is one, otherwise its subfolders that are, and those
 * that seem meant to be one, with texts and without a `pair.json`: reading these says what is missing. What an export was
 * writing or had put aside when it was cut short is none of them.
 */
export async function listPairFolders(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  if (entries.some(({ name }) => name === 'pair.json')) return [dir];
  const folders = entries
    .filter((entry) => entry.isDirectory() && !isPartial(entry.name))
    .map(({ name }) => join(dir, name));
  const isMeant = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).some((name) => /^pair\.json$|\.txt$/i.test(name))),
  );
  return folders.filter((_, index) => isMeant[index]).sort();
}

/** Reads one pair folder into a draft, or says everything that is wrong with it. Nothing is stored here. */
export async function readPairFolder(folder: string): Promise<Parsed<PairDraft>> {
  const file = await readPlainFile(join(folder, 'pair.json'));
  const fault = typeof file === 'string' ? file : isUtf8(file) ? null : NO_UTF8;
  if (fault !== null)
    return { ok: false, problems: [{ field: 'pair.json', code: 'pair_missing', message: `${fault}.` }] };
  const given = parseJson(file.toString('utf8'));
  if (given instanceof SyntaxError) {
    const message = `should be JSON, and cannot be read as such: ${given.message}.`;
    return { ok: false, problems: [{ field: 'pair.json', code: 'pair_invalid', message }] };
  }
  const parsed = PAIR.safeParse(given);
  if (!parsed.success) {
    return { ok: false, problems: toProblems(parsed.error) };
  }
  const problems: Problem[] = [];
  const a = await readSide('a', parsed.data.a, folder, problems);
  const b = await readSide('b', parsed.data.b, folder, problems);
  if (problems.length > 0) return { ok: false, problems };
  const draft = { ...parsed.data, a, b };
  problems.push(...checkDraft(draft));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: draft };
}

function toProblems({ issues }: z.ZodError): readonly Problem[] {
  return issues.map(({ path, message }) => ({
    field: path.join('.') || 'pair.json',
    code: 'pair_invalid',
    message,
  }));
}

async function readSide(
  side: 'a' | 'b',
  { issuer, participants, texts }: PairFile['a'],
  folder: string,
  problems: Problem[],
): Promise<Side> {
  const read = await Promise.all(
    texts.map(async ({ file, ...facts }) => {
      const bytes = await readPlainFile(join(folder, file));
      const fault = faultOf(bytes);
      if (fault !== null) {
        const message = `The file ${file} ${fault}.`;
        problems.push({ field: `${side}.texts`, code: 'text_missing', message });
      }
      const text = fault === null ? normaliseText(bytes.toString('utf8')).replace(/\n$/, '') : '';
      return { ...facts, text, sha256: sha256Of(text) };
    }),
  );
  return { issuer, participants, texts: read };
}

const NO_UTF8 = 'is not UTF-8';

/** Why the bytes of a text are none that can be stored; null where they are. Only UTF-8 is read here, and nothing guessed. */
function faultOf(bytes: Buffer | string): string | null {
  if (typeof bytes === 'string') return bytes;
  if (!isUtf8(bytes)) return NO_UTF8;
  if (bytes.includes(0)) return 'holds a NUL, which no text has';
  return /[\p{L}\p{N}]/u.test(bytes.toString('utf8')) ? null : 'holds no words';
}

/** A pair as `pair.json` holds it, and its texts by file; the same pair makes the same bytes, wherever it was stored. */
export interface PairFolder {
  readonly json: string;
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Lays a pair out as the folder that `readPairFolder` reads back to an equal draft, or says why it would not be read.
 * Keys stand in one order, whatever order an archive or a bundle had them in.
 */
export function toPairFolder({ call, a, b, visibility, corrections }: PairDraft): Parsed<PairFolder> {
  const parsed = PAIR.safeParse({ call, a: toFileSide(a), b: toFileSide(b), visibility, corrections });
  if (!parsed.success) return { ok: false, problems: toProblems(parsed.error) };
  const texts = [...a.texts, ...b.texts].map(({ id, text }) => [fileOf(id), `${text}\n`] as const);
  const json = `${JSON.stringify(parsed.data, null, 2)}\n`;
  return { ok: true, value: { json, texts: Object.fromEntries(texts) } };
}

/** Writes a folder below `dir`, over what is there; returns its path. */
export async function writePairFolder(
  dir: string,
  name: string,
  { json, texts }: PairFolder,
): Promise<string> {
  const folder = join(dir, name);
  await makeFolder(folder);
  for (const [file, text] of Object.entries(texts)) await writeFile(join(folder, file), text);
  await writeFile(join(folder, 'pair.json'), json);
  return folder;
}

function toFileSide({ issuer, participants, texts }: Side) {
  const facts = texts.map(({ text: _text, sha256: _sha256, ...rest }) => ({
    ...rest,
    file: fileOf(rest.id),
  }));
  return { issuer, participants, texts: facts };
}

function fileOf(id: string): string {
  return `${id}.txt`;
}
