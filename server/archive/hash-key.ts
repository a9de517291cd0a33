import { createHash } from 'node:crypto';
import type { EditKey } from '../model/pair.ts';

/** Hex SHA-256: the key has 128 random bits, so that no slower hash is needed against guessing. */
export function hashKey(key: EditKey | string): string {
  return createHash('sha256').update(key).digest('hex');
}
