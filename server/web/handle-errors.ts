import type { ErrorRequestHandler, Request, Response } from 'express';
import { MissingPartError, PublicError, WithdrawnError } from '../errors.ts';
import type { Tombstone } from '../model/pair.ts';
import type { Problem } from '../model/problem.ts';
import { toErrorView } from '../present/error-view.ts';
import { toWithdrawnView } from '../present/withdrawn-view.ts';
import { linger } from './linger.ts';
import { pathOf } from './path-of.ts';
import { setRefusal } from './set-refusal.ts';
import type { Site } from './site.ts';

/**
 * The one place that turns errors into answers. A `PublicError` is told in its own words, as JSON to programs and
 * as a page to people; anything else is a bug: it is logged with a number, and the visitor reads the number.
 */
export function handleErrors(site: Site): ErrorRequestHandler {
  const { log } = site;
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const known = toPublicError(error);
    const status = known?.status ?? 500;
    if (known === null) log.error({ err: error }, 'a request failed');
    // What the disk or the database said is for whoever runs the server, and for nobody else.
    else if (status >= 500 && known.cause instanceof Error)
      log.warn({ reason: known.cause.message }, 'a request could not be served');
    const problems = known?.problems ?? [UNEXPECTED];
    if (status === 413 || status === 400) {
      response.setHeader('Connection', 'close');
      if (!request.complete) linger(request);
    }
    setRefusal(response, status);
    response.setHeader('Cache-Control', 'no-store');
    const tombstone = known instanceof WithdrawnError ? known.tombstone : null;
    if (tombstone !== null) response.setHeader('X-Robots-Tag', 'noindex');
    if (wantsJson(request)) sendJson(response, problems, tombstone);
    else if (tombstone !== null)
      response.type('html').send(site.render('withdrawn', toWithdrawnView(tombstone, site.layout)));
    else {
      const pair = known instanceof MissingPartError ? known.pair : null;
      const view = toErrorView({ status, problems, pair, limits: site.config.limits }, site.layout);
      response.type('html').send(site.render('error', view));
    }
  };
}

const UNEXPECTED: Problem = {
  field: null,
  code: 'unexpected',
  message: 'Something went wrong on our side. It has been noted.',
};

/** Express's own errors (a path that cannot be decoded) carry a status and words of their own, which are not shown. */
function toPublicError(error: unknown): PublicError | null {
  if (error instanceof PublicError) return error;
  if (error instanceof URIError) {
    return new PublicError(400, [
      { field: null, code: 'address_malformed', message: 'That address cannot be read.' },
    ]);
  }
  return null;
}

function sendJson(response: Response, problems: readonly Problem[], tombstone: Tombstone | null): void {
  const [first = UNEXPECTED] = problems;
  response.json({
    error: { code: first.code, message: first.message, field: first.field },
    errors: problems,
    ...(tombstone && { withdrawn: { at: tombstone.withdrawnAt, sha256: tombstone.sha256 } }),
  });
}

/** What programs ask for. */
const AS_JSON = /^\/api\/|^\/oembed\/?$|\.json\/?$/i;

function wantsJson(request: Request): boolean {
  return AS_JSON.test(pathOf(request));
}
