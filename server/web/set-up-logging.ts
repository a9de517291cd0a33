import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/**
 * One line of JSON a request: what was asked, the answer's status, how long it took. No text, key, cookie or query. Of
 * one whose client went away before it had the whole answer `aborted` is true, and the status null where no answer had
 * begun.
 */
export function setUpLogging(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const { method, path } = request;
    // Comes after every answer that was handed over whole, and where there is nobody left to hand it to.
    response.once('close', () => {
      log.info({
        method,
        path: path.slice(0, 200),
        status: response.headersSent ? response.statusCode : null,
        ms: Math.round(performance.now() - started),
        ...(!response.writableFinished && { aborted: true }),
      });
    });
    next();
  };
}
