import type { Response } from 'express';
import type { Pair } from '../../model/pair.ts';
import { setPrivacy } from '../set-privacy.ts';
import { PAGE_POLICY, SANDBOX_POLICY } from './file-policy.ts';
import { type FileType, HTML } from './file-type.ts';

/**
 * Sends a file of a pair under a name of ours.
 *
 * @param extension the end of its name, after what says which pair and which revision it is of
 */
export function sendFile(
  response: Response,
  pair: Pair,
  extension: string,
  { type, isDownload }: FileType,
  body: string | Buffer,
): void {
  setPrivacy(response, pair, false);
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Security-Policy', type === HTML.type ? PAGE_POLICY : SANDBOX_POLICY);
  const disposition = isDownload ? 'attachment' : 'inline';
  response.setHeader('Content-Disposition', `${disposition}; filename="${fileName(pair, extension)}"`);
  // Previews of links are fetched by servers and shown on their pages.
  if (type.startsWith('image/')) response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.send(body);
}

/** Made by us from the date and the code, so that no title can smuggle anything into a header. */
function fileName({ call, code, revision }: Pair, extension: string): string {
  return `diptych-${call.date}-${code.slice(0, 8)}-r${revision}.${extension}`;
}
