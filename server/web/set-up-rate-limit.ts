import type { Request, RequestHandler } from 'express';
import ipaddr from 'ipaddr.js';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { PublicError } from '../errors.ts';
import type { Site } from './site.ts';

/** Uploads and comparisons that one client may start in a minute. */
const ALLOWANCE = { points: 30, seconds: 60 };

/**
 * Limits what costs: each client by address, IPv6 by its /64, since one customer has that many addresses.
 *
 * @param name of what is counted together, one for each kind of request
 */
export function setUpRateLimit(
  { config, counters }: Pick<Site, 'config' | 'counters'>,
  name: string,
): RequestHandler {
  const limiter = counters.open(name, ALLOWANCE);
  return async (request, response, next) => {
    if (!config.rateLimit) return next();
    try {
      await limiter.consume(clientOf(request));
      next();
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) return next(refused);
      // No more than the window: where the clock of the machine was set back, the time that is left is years.
      const seconds = Math.min(ALLOWANCE.seconds, Math.ceil(refused.msBeforeNext / 1000));
      response.setHeader('Retry-After', String(seconds));
      next(
        new PublicError(429, [
          { field: null, code: 'too_many', message: 'That was a lot at once. Try again in a minute.' },
        ]),
      );
    }
  };
}

function clientOf({ ip = '' }: Request): string {
  // What a proxy hands on need not be an address.
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  if (address instanceof ipaddr.IPv4) return address.toString();
  return address.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':');
}
