import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Gate } from '../../gate.ts';
import { choiceOf } from '../choice-of.ts';
import { readPassageWish } from '../read-passage-wish.ts';
import type { Site } from '../site.ts';
import { afterChange } from './after-change.ts';
import { keepTyped } from './keep-typed.ts';
import { openSubmitted } from './open-pair.ts';
import { showPassageForm } from './show-passage-form.ts';
import { showRefused } from './show-refused.ts';

type PassagePlace = { code: string; passage: string };

/** Decides about one passage. */
export function postPassage(site: Site): RequestHandler<PassagePlace> {
  return async (request, response) => {
    const opened = await openSubmitted(site, request, response);
    if (opened === null) return;
    const { pair, key, fields } = opened;
    const { passage } = request.params;
    const { a, b } = choiceOf(request);
    const store = async () => {
      const wish = readPassageWish(passage, fields);
      const revised = await site.flow.correctPassage(pair.code, key, wish, { a, b });
      response.redirect(303, `${afterChange(pair, revised)}#passages`);
    };
    await keepTyped(response, fields, store, (sent) =>
      showPassageForm(site, response, pair, passage, { a, b }, sent),
    );
  };
}

/** The same form, for whoever sent it too often. */
export function postPassageRefused(site: Site, gate: Gate): ErrorRequestHandler<PassagePlace> {
  return showRefused(site, gate, async (request, response, pair, sent) => {
    const { a, b } = choiceOf(request);
    await showPassageForm(site, response, pair, request.params.passage, { a, b }, sent);
  });
}
