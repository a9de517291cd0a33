import type { Request, Response } from 'express';
import { PublicError } from '../../errors.ts';
import type { Pair } from '../../model/pair.ts';
import { toEditKeyView } from '../../present/edit-key-view.ts';
import { closeEditing, editKeyOf } from '../edit-session.ts';
import { readForm, type SubmittedForm } from '../read-form.ts';
import type { Site } from '../site.ts';

/** A pair of which a request has the key. */
export interface OpenedPair {
  readonly pair: Pair;
  readonly key: string;
}

type CodeRequest<Params> = Request<Params & { code: string }>;

/**
 * Opens the pair of the address with the key that was given, or that the browser remembers. Null where the page that
 * asks for the key was sent instead.
 */
export async function openPair<Params>(
  { flow, config, render, layout }: Site,
  request: CodeRequest<Params>,
  response: Response,
  given: string | null = null,
): Promise<OpenedPair | null> {
  const { code } = request.params;
  const pair = await flow.findPair(code);
  const askForKey = (error: string | null) => {
    response.type('html').send(render('edit-key', toEditKeyView(pair, error, layout)));
    return null;
  };
  const key = given ?? editKeyOf(request, config.baseUrl);
  if (key === null) {
    if (request.method === 'POST') response.status(403);
    return askForKey(null);
  }
  try {
    return { pair: await flow.openPair(code, key), key };
  } catch (error) {
    if (!(error instanceof PublicError) || error.status !== 403) throw error;
    closeEditing(response, code, config.baseUrl);
    response.status(403);
    return askForKey(error.message);
  }
}

/** Like `openPair` for a submitted form, which may hold the key itself; with what else it holds. */
export async function openSubmitted<Params>(
  site: Site,
  request: CodeRequest<Params>,
  response: Response,
): Promise<(OpenedPair & SubmittedForm) | null> {
  const form = await readForm(request, site.config.limits);
  const opened = await openPair(site, request, response, form.fields.editKey ?? null);
  return opened && { ...opened, ...form };
}
