import type { RequestHandler } from 'express';
import { choiceOf } from '../choice-of.ts';
import type { Site } from '../site.ts';
import { openPair } from './open-pair.ts';
import { showPassageForm } from './show-passage-form.ts';

/** The form that decides about one passage. */
export function getPassage(site: Site): RequestHandler<{ code: string; passage: string }> {
  return async (request, response) => {
    const opened = await openPair(site, request, response);
    if (opened === null) return;
    await showPassageForm(site, response, opened.pair, request.params.passage, choiceOf(request), null);
  };
}
