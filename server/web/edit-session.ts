import type { Request, Response } from 'express';
import { readCookie } from './read-cookie.ts';

/** Hours that an editor's browser remembers the key of a pair that is being edited. */
const HOURS = 8;

/**
 * Lets an editor's browser send the key along while the pair is edited: a cookie for the edit pages of this one pair,
 * readable by no script and sent with nothing that another site starts. In the address it would be kept in
 * histories, logs and referrers.
 */
export function openEditing(response: Response, code: string, editKey: string, baseUrl: string): void {
  response.cookie(cookieName(baseUrl), editKey, { ...options(code, baseUrl), maxAge: HOURS * 3_600_000 });
}

export function closeEditing(response: Response, code: string, baseUrl: string): void {
  response.clearCookie(cookieName(baseUrl), options(code, baseUrl));
}

/** The edit key that comes with a request, in its header or its cookie; null for none. Whether it fits is the archive's to say. */
export function editKeyOf(request: Request, baseUrl: string): string | null {
  return bearerOf(request) ?? readCookie(request, cookieName(baseUrl));
}

/** The key of `Authorization: Bearer KEY`, an edit key or the upload key that an operator chose; null for none. */
export function bearerOf(request: Request): string | null {
  return /^Bearer (.+)$/i.exec(request.get('Authorization') ?? '')?.[1] ?? null;
}

/** `__Secure-` and not `__Host-`, which would forbid the path that keeps each key to its own pair. */
function cookieName(baseUrl: string): string {
  return baseUrl.startsWith('https:') ? '__Secure-diptych-edit' : 'diptych-edit';
}

function options(code: string, baseUrl: string) {
  const secure = baseUrl.startsWith('https:');
  return { httpOnly: true, sameSite: 'strict', secure, path: `/c/${code}/edit` } as const;
}
