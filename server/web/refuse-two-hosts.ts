import type { RequestHandler } from 'express';
import { PublicError } from '../errors.ts';

/**
 * Refuses a request that names two hosts, as RFC 9112 (section 3.2) demands: a proxy in front may have believed the other
 * one. The platform's parser keeps the first and says nothing.
 */
export const refuseTwoHosts: RequestHandler = ({ rawHeaders }, _response, next) => {
  const names = rawHeaders.filter((_, index) => index % 2 === 0);
  if (names.filter((name) => name.toLowerCase() === 'host').length < 2) return next();
  const message = 'A request names one host.';
  next(new PublicError(400, [{ field: null, code: 'host_malformed', message }]));
};
