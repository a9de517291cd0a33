import type { Request, RequestHandler } from 'express';
import { PublicError } from '../errors.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that another site's page sends through a visitor's browser. A browser says where a request
 * comes from (`Sec-Fetch-Site`, or `Origin` in older ones); a program that says neither carries no visitor's
 * authority and is let through. Over plain http a browser says `Origin` alone, and `null` where the page that a form
 * stands on is `no-referrer`: so pages whose answer says that say `same-origin` in their head, which counts last.
 */
export function setUpSameOrigin(baseUrl: string): RequestHandler {
  return (request, _response, next) => {
    if (SAFE.has(request.method) || isSameOrigin(request, baseUrl)) next();
    else
      next(
        new PublicError(403, [
          {
            field: null,
            code: 'foreign_origin',
            // Whoever runs the server may have left out by which address it is reached.
            message: `Changes can be made from the pages at ${baseUrl} only.`,
          },
        ]),
      );
  };
}

function isSameOrigin(request: Request, baseUrl: string): boolean {
  const site = request.get('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.get('Origin');
  return origin === undefined || origin === baseUrl;
}
