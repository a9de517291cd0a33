import { createHash, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Problem } from '../model/problem.ts';

/** Null where the upload is allowed; otherwise what is wrong with the key. */
export function mayUpload({ upload }: Config, key: string): readonly Problem[] | null {
  if (upload.kind === 'open') return null;
  const hash = (words: string) => createHash('sha256').update(words).digest();
  if (timingSafeEqual(hash(key), hash(upload.key))) return null;
  return [
    {
      field: 'upload.key',
      code: 'upload_key_wrong',
      message: 'Uploading here needs the upload key of this server.',
    },
  ];
}
