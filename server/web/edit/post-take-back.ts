import type { RequestHandler } from 'express';
import type { Site } from '../site.ts';
import { openSubmitted } from './open-pair.ts';

/** Takes a decision back. */
export function postTakeBack(site: Site): RequestHandler<{ code: string; id: string }> {
  return async (request, response) => {
    const opened = await openSubmitted(site, request, response);
    if (opened === null) return;
    const { pair, key } = opened;
    const { revision } = await site.flow.takeBackCorrection(pair.code, key, request.params.id);
    response.redirect(303, `/c/${pair.code}/edit?stored=${revision}#decided`);
  };
}
