import type { RequestHandler } from 'express';
import { revisionOf } from '../find-revision.ts';
import { oneOf } from '../one-of.ts';
import type { Site } from '../site.ts';
import { openPair } from './open-pair.ts';
import { showEditForm } from './show-edit-form.ts';

/** The form that changes a pair; says what was just stored where the address says so. */
export function getEdit(site: Site): RequestHandler<{ code: string }> {
  return async (request, response) => {
    const opened = await openPair(site, request, response);
    if (opened === null) return;
    const { pair } = opened;
    // Which revision was just stored is no secret, and harmless where somebody makes it up.
    const stored = revisionOf(oneOf(request.query, 'stored'));
    const changes = stored === pair.revision ? await site.flow.changesSince(pair, stored - 1) : null;
    const done = changes && { revision: pair.revision, fallen: changes.corrections.fallen };
    const isUnchanged = oneOf(request.query, 'unchanged') !== null;
    await showEditForm(site, response, pair, null, { done, isUnchanged });
  };
}
