import type { Response } from 'express';
import type { Pair } from '../model/pair.ts';

/** No shared cache keeps a comparison, so that withdrawing it reaches everybody; one with a key is kept nowhere. */
export function setPrivacy(response: Response, { visibility }: Pair, withKey: boolean): void {
  response.setHeader('Cache-Control', withKey ? 'no-store' : 'private, no-cache');
  if (withKey) response.setHeader('Referrer-Policy', 'no-referrer');
  if (visibility === 'unlisted') response.setHeader('X-Robots-Tag', 'noindex');
}
