import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** One line of JSON a request: what was asked, the answer's status, how long it took. No text, key, cookie or query. */
export function setUpLogging(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const { method, path } = request;
    response.on('finish', () => {
      log.info({
        method,
        path: path.slice(0, 200),
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
      });
    });
    next();
  };
}
