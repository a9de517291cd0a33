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

/** The key of a pair that was just stored, as the request brings it along; null where there is none. */
export function shownKeyOf(request: Request, baseUrl: string): string | null {
  return readCookie(request, cookieName(baseUrl));
}

/** Clears the key: call it with the page that shows it, since with any other answer nobody would have seen it. */
export function forgetShownKey(response: Response, code: string, baseUrl: string): void {
  response.clearCookie(cookieName(baseUrl), options(code, baseUrl));
}

/** `__Secure-` and not `__Host-`, which would forbid the path that keeps the key to its one page. */
function cookieName(baseUrl: string): string {
  return baseUrl.startsWith('https:') ? '__Secure-diptych-key' : 'diptych-key';
}

function options(code: string, baseUrl: string) {
  const secure = baseUrl.startsWith('https:');
  return { httpOnly: true, sameSite: 'strict', secure, path: `/c/${code}` } as const;
}
