import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { PairDraft, Side } from '../model/pair.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import { checkDraft } from './check-draft.ts';
import { decodeText } from './decode-text.ts';
import { normaliseText } from './normalise-text.ts';
import { CALL, CORRECTIONS, ISSUER, PARTICIPANTS, TEXT_FACTS, VISIBILITY } from './pair-schema.ts';

const TEXT = z.strictObject({
  ...TEXT_FACTS,
  // A name of its own folder and nothing else: a path could lead out of it.
  file: z
    .string()
    .regex(/^[\w-]+(?:\.[\w-]+)*\.txt$/, 'should be the name of a .txt file in the same folder'),
});

const SIDE = z.strictObject({ issuer: ISSUER, participants: PARTICIPANTS, texts: z.array(TEXT).min(1) });

const PAIR = z.strictObject({
  call: CALL,
  a: SIDE,
  b: SIDE,
  visibility: VISIBILITY.default('public'),
  corrections: CORRECTIONS,
});

type PairFile = z.infer<typeof PAIR>;

/** Lists the pair folders of `dir`, by name: `dir` itself when it is one, otherwise its subfolders that are. */
export async function listPairFolders(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  if (entries.some(({ name }) => name === 'pair.json')) return [dir];
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(dir, name));
  const holdsPair = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).includes('pair.json')),
  );
  return folders.filter((_, index) => holdsPair[index]).sort();
}

/** Reads one pair folder into a draft, or says everything that is wrong with it. Nothing is stored here. */
export async function readPairFolder(folder: string): Promise<Parsed<PairDraft>> {
  const file = await readFile(join(folder, 'pair.json'), 'utf8');
  const parsed = PAIR.safeParse(parseJson(file));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }): Problem => ({
        field: path.join('.') || 'pair.json',
        code: 'pair_invalid',
        message,
      }),
    );
    return { ok: false, problems };
  }
  const problems: Problem[] = [];
  const a = await readSide('a', parsed.data.a, folder, problems);
  const b = await readSide('b', parsed.data.b, folder, problems);
  if (problems.length > 0) return { ok: false, problems };
  const draft = { ...parsed.data, a, b };
  problems.push(...checkDraft(draft));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: draft };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function readSide(
  side: 'a' | 'b',
  { issuer, participants, texts }: PairFile['a'],
  folder: string,
  problems: Problem[],
): Promise<Side> {
  const read = await Promise.all(
    texts.map(async ({ file, ...facts }) => {
      const bytes = await readFile(join(folder, file)).catch(() => null);
      const text = bytes === null ? '' : normaliseText(decodeText(bytes).text).replace(/\n$/, '');
      if (!/[\p{L}\p{N}]/u.test(text)) {
        const message = bytes === null ? `The file ${file} is missing.` : `The file ${file} holds no words.`;
        problems.push({ field: `${side}.texts`, code: 'text_missing', message });
      }
      return { ...facts, text, sha256: createHash('sha256').update(text).digest('hex') };
    }),
  );
  return { issuer, participants, texts: read };
}

/** Writes a pair as a folder below `dir` that `readPairFolder` reads back to an equal draft; returns its path. */
export async function writePairFolder(
  dir: string,
  name: string,
  { call, a, b, visibility, corrections }: PairDraft,
): Promise<string> {
  const folder = join(dir, name);
  await mkdir(folder, { recursive: true });
  const file = {
    call,
    a: await writeSide(a, folder),
    b: await writeSide(b, folder),
    visibility,
    corrections,
  };
  await writeFile(join(folder, 'pair.json'), `${JSON.stringify(file, null, 2)}\n`);
  return folder;
}

async function writeSide({ issuer, participants, texts }: Side, folder: string) {
  const written = texts.map(async ({ text, sha256: _sha256, ...facts }) => {
    const file = `${facts.id}.txt`;
    await writeFile(join(folder, file), `${text}\n`);
    return { ...facts, file };
  });
  return { issuer, participants, texts: await Promise.all(written) };
}
