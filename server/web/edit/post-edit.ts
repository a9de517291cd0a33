import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { PublicError } from '../../errors.ts';
import type { Gate } from '../../gate.ts';
import { readSources } from '../../ingest/read-sources.ts';
import type { Pair } from '../../model/pair.ts';
import { openEditing } from '../edit-session.ts';
import { prefixToRead } from '../prefix-to-read.ts';
import type { SubmittedForm } from '../read-form.ts';
import { setRefusal } from '../set-refusal.ts';
import type { Site } from '../site.ts';
import { toSourceRules } from '../source-rules.ts';
import { textsOf } from '../texts-of.ts';
import { afterChange } from './after-change.ts';
import { keepTyped } from './keep-typed.ts';
import { openSubmitted } from './open-pair.ts';
import { showEditForm } from './show-edit-form.ts';
import { showRefused } from './show-refused.ts';

/** Opens a pair with its key, reads a document into its form, or stores a revision: what the form was sent for. */
export function postEdit(site: Site): RequestHandler<{ code: string }> {
  const { flow, config } = site;
  return async (request, response) => {
    const opened = await openSubmitted(site, request, response);
    if (opened === null) return;
    const { pair, key, fields, files } = opened;
    const home = `/c/${pair.code}/edit`;
    if (fields.editKey !== undefined) openEditing(response, pair.code, key, config.baseUrl);
    // A form that holds the key and no text only opens the pair.
    if (isKeyOnly(fields)) return response.redirect(303, home);
    const prefix = prefixToRead(fields.do ?? '');
    if (prefix !== null || Object.keys(files).length > 0)
      return await showRead(site, response, pair, { fields, files }, prefix);
    const store = async () => {
      response.redirect(303, afterChange(pair, await flow.revisePair(pair.code, key, fields)));
    };
    await keepTyped(response, fields, store, (sent) => showEditForm(site, response, pair, sent));
  };
}

/** The same form, for whoever sent it too often. */
export function postEditRefused(site: Site, gate: Gate): ErrorRequestHandler<{ code: string }> {
  return showRefused(site, gate, async (_request, response, pair, sent) => {
    // A form that only holds the key has nothing to lose, and nothing to show in place of the texts.
    if (isKeyOnly(sent.fields)) throw new PublicError(429, sent.problems);
    await showEditForm(site, response, pair, sent);
  });
}

function isKeyOnly(fields: SubmittedForm['fields']): boolean {
  return fields['a.text'] === undefined && fields['b.text'] === undefined;
}

/**
 * Reads files, and the source link of the text at `prefix`, into the form: nobody should store a text that they have
 * not seen.
 */
async function showRead(
  site: Site,
  response: Response,
  pair: Pair,
  form: SubmittedForm,
  prefix: string | null,
): Promise<void> {
  const read = await readSources(form, prefix === null ? 'none' : { prefix }, toSourceRules(site));
  const isNothing = read.read.length + read.problems.length === 0;
  const noAddress = {
    field: `${prefix}.url`,
    code: 'url_missing',
    message: 'Put the address of the page here.',
  };
  const problems = isNothing ? [noAddress] : read.problems;
  if (problems.length > 0) setRefusal(response, read.status);
  const state = { fields: textsOf(read.fields), problems, proposed: new Set(read.proposed) };
  await showEditForm(site, response, pair, state, { isRead: problems.length === 0 });
}
