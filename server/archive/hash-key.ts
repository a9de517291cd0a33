import type { EditKey } from '../model/pair.ts';
import { sha256Of } from '../model/sha256-of.ts';

/** Hex SHA-256: the key has 128 random bits, so that no slower hash is needed against guessing. */
export function hashKey(key: EditKey | string): string {
  return sha256Of(key);
}
