import type { Request, Response } from 'express';
import type { Receipt } from '../flow.ts';
import { readCookie } from './read-cookie.ts';

/** Seconds in which the page that shows the key must be opened. */
const LIFE = 120;

/**
 * Sends the edit key along to the one page that shows it. A cookie for that page alone, readable by no script and
 * gone with the first look: in the address it would be kept in histories and logs.
 */
export function showEditKeyOnce(response: Response, { code, editKey }: Receipt, baseUrl: string): void {
  response.cookie(cookieName(baseUrl), editKey, { ...options(code, baseUrl), maxAge: LIFE * 1000 });
}

/** Takes the key of a pair that was just stored out of the request and clears it; null where there is none. */
export function takeEditKey(
  request: Request,
  response: Response,
  code: string,
  baseUrl: string,
): string | null {
  const name = cookieName(baseUrl);
  const found = readCookie(request, name);
  if (found === null) return null;
  response.clearCookie(name, options(code, baseUrl));
  return found;
}

/** `__Secure-` and not `__Host-`, which would forbid the path that keeps the key to its one page. */
function cookieName(baseUrl: string): string {
  return baseUrl.startsWith('https:') ? '__Secure-diptych-key' : 'diptych-key';
}

function options(code: string, baseUrl: string) {
  const secure = baseUrl.startsWith('https:');
  return { httpOnly: true, sameSite: 'strict', secure, path: `/c/${code}` } as const;
}
