import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type Held = 'same' | 'written' | 'missing' | 'different';

/**
 * Holds what was made against the accepted file at `path`. A missing file is written, so that a new pair needs no
 * ceremony, unless `ci`: there it stays missing, or nobody would ever have looked at it. A difference leaves what
 * was made beside the accepted file as `*.actual`; only `npm run golden` accepts it.
 */
export function holdAgainst(path: string, made: string, ci: boolean): Held {
  const accepted = readIfThere(path);
  if (accepted === made) {
    rmSync(`${path}.actual`, { force: true });
    return 'same';
  }
  if (accepted === null && ci) return 'missing';
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(accepted === null ? path : `${path}.actual`, made);
  return accepted === null ? 'written' : 'different';
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
