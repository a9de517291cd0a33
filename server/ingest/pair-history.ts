import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PairDraft } from '../model/pair.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import { type PairFolder, readPairFolder, writePairFolder } from './pair-folder.ts';
import { settleLeft, takePlace } from './take-place.ts';

/** Where a pair folder keeps the revisions before the one that it holds itself: `revisions/1`, `revisions/2` … */
const EARLIER = 'revisions';

/** A pair with the revisions that it had before, oldest first; mostly none. */
export interface PairHistory {
  readonly draft: PairDraft;
  readonly earlier: readonly PairDraft[];
}

/** Reads a pair folder with its earlier revisions, or says everything that is wrong with any of them. */
export async function readPairHistory(folder: string): Promise<Parsed<PairHistory>> {
  // A link could lead to any folder of this machine; what is below one is looked at no further.
  const found = await lstat(join(folder, EARLIER)).catch(() => null);
  if (found !== null && !found.isDirectory()) {
    const message = 'This should be a folder, and no link to one.';
    return { ok: false, problems: [{ field: EARLIER, code: 'revision_missing', message }] };
  }
  const numbers = await listNumbers(join(folder, EARLIER));
  const gap = numbers.findIndex((number, index) => number !== index + 1);
  if (gap >= 0) {
    const message = `The revisions should be numbered from 1 without a gap; ${gap + 1} is missing.`;
    return { ok: false, problems: [{ field: EARLIER, code: 'revision_missing', message }] };
  }
  const newest = await readPairFolder(folder);
  const problems: Problem[] = newest.ok ? [] : [...newest.problems];
  const earlier: PairDraft[] = [];
  for (const number of numbers) {
    const read = await readPairFolder(join(folder, EARLIER, String(number)));
    if (read.ok) earlier.push(read.value);
    else
      problems.push(
        ...read.problems.map((problem) => ({ ...problem, field: `${EARLIER}/${number} ${problem.field}` })),
      );
  }
  return newest.ok && problems.length === 0
    ? { ok: true, value: { draft: newest.value, earlier } }
    : { ok: false, problems };
}

/**
 * Writes a pair folder with its earlier revisions, in place of those that are there; returns its path. It appears whole:
 * what is cut short is never a shorter history. Files that no pair folder has, such as somebody's notes, stay.
 */
export async function writePairHistory(
  dir: string,
  name: string,
  newest: PairFolder,
  earlier: readonly PairFolder[],
): Promise<string> {
  const folder = join(dir, name);
  await takePlace(folder, isForeign, async (partial) => {
    await writePairFolder(dir, basename(partial), newest);
    for (const [index, revision] of earlier.entries())
      await writePairFolder(join(partial, EARLIER), String(index + 1), revision);
  });
  return folder;
}

/**
 * Ends what earlier calls of `writePairHistory` left in `dir` when their process was killed. For once before many pairs:
 * it reads the whole folder.
 *
 * @param isName whether a name is one that pairs are written under
 */
export async function settlePairFolders(dir: string, isName: (name: string) => boolean): Promise<void> {
  await settleLeft(dir, isName, isForeign);
}

/** Whether a name is none that a pair is written with. */
function isForeign(name: string): boolean {
  return name !== EARLIER && name !== 'pair.json' && !/^[ab]\d+\.txt$/.test(name);
}

/** Numbers of the revisions that lie in `dir`, ascending; none where there is no such folder. */
async function listNumbers(dir: string): Promise<readonly number[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isDirectory() && /^[1-9]\d*$/.test(entry.name))
    .map(({ name }) => Number(name))
    .sort((one, other) => one - other);
}
