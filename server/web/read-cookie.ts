import type { Request } from 'express';

/** The key that a cookie of this name holds; null where there is none, or one that has not the form of a key. */
export function readCookie(request: Request, name: string): string | null {
  const found = (request.get('Cookie') ?? '')
    .split(/;\s*/)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  return found !== undefined && /^[A-Za-z0-9_-]{22}$/.test(found) ? found : null;
}
