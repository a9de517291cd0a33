import type { RequestHandler } from 'express';
import { notFound } from '../../errors.ts';
import { parsePairCode } from '../../model/pair.ts';
import { closeEditing } from '../edit-session.ts';
import type { Site } from '../site.ts';

/** Forgets the key in this browser; that of a pair that is there no longer, too. */
export function postClose({ config }: Site): RequestHandler<{ code: string }> {
  return (request, response) => {
    const code = parsePairCode(request.params.code);
    // No cookie can be for the path of what is no code.
    if (code === null) throw notFound('There is no comparison at this address.');
    closeEditing(response, code, config.baseUrl);
    response.redirect(303, `/c/${code}`);
  };
}
