import type { RequestHandler } from 'express';
import { closeEditing } from '../edit-session.ts';
import type { Site } from '../site.ts';

/** Forgets the key in this browser. */
export function postClose({ config }: Site): RequestHandler<{ code: string }> {
  return (request, response) => {
    const { code } = request.params;
    closeEditing(response, code, config.baseUrl);
    response.redirect(303, `/c/${encodeURIComponent(code)}`);
  };
}
