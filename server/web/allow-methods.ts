import type { RequestHandler } from 'express';
import { PublicError } from '../errors.ts';

/** Answers every method that a path has no route for: put it last on the path. */
export function allowMethods(...methods: readonly string[]): RequestHandler {
  return (_request, response, next) => {
    response.setHeader('Allow', methods.join(', '));
    next(
      new PublicError(405, [
        {
          field: null,
          code: 'method_unknown',
          message: `This address answers to ${methods.join(', ')} only.`,
        },
      ]),
    );
  };
}
