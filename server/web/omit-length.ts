import compression from 'compression';
import type { RequestHandler, Response } from 'express';

/**
 * Leaves the length out of an answer to HEAD whose GET would be compressed: only compressing tells how long that is, and
 * the length of what is not sent would be wrong.
 */
export const omitLength: RequestHandler = (request, response, next) => {
  if (request.method !== 'HEAD' || !request.acceptsEncodings('gzip', 'br', 'deflate')) return next();
  const writeHead = response.writeHead.bind(response) as (...head: readonly unknown[]) => Response;
  response.writeHead = (...head: readonly unknown[]) => {
    if (compression.filter(request, response)) response.removeHeader('Content-Length');
    return writeHead(...head);
  };
  next();
};
