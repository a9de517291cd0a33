import { createHash } from 'node:crypto';

/** The SHA-256 of words in UTF-8, in 64 hex digits. */
export function sha256Of(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}
