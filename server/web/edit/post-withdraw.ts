import type { RequestHandler } from 'express';
import { closeEditing } from '../edit-session.ts';
import type { Site } from '../site.ts';
import { openSubmitted } from './open-pair.ts';
import { showEditForm } from './show-edit-form.ts';

const UNCONFIRMED = 'Tick the box to say that you mean it: withdrawing cannot be undone.';

/** Withdraws a pair, where the box that confirms it is ticked. */
export function postWithdraw(site: Site): RequestHandler<{ code: string }> {
  return async (request, response) => {
    const opened = await openSubmitted(site, request, response);
    if (opened === null) return;
    const { pair, key, fields } = opened;
    if (fields.confirm === undefined) {
      response.status(422);
      return await showEditForm(site, response, pair, null, { confirmError: UNCONFIRMED });
    }
    await site.flow.withdrawPair(pair.code, key);
    closeEditing(response, pair.code, site.config.baseUrl);
    response.redirect(303, `/c/${pair.code}`);
  };
}
