import type { Response } from 'express';
import type { AlikePair } from '../../flow.ts';
import { ACCEPTED_FILES } from '../../ingest/document-kind.ts';
import { textPlaces } from '../../ingest/text-fields.ts';
import { MOST_TEXTS } from '../../model/pair.ts';
import type { Problem } from '../../model/problem.ts';
import { type NewNotice, toNewView } from '../../present/new-view.ts';
import type { Site } from '../site.ts';
import type { NewForm } from './new-form.ts';

/** What the upload form is shown with. */
export interface ShownForm extends Partial<NewForm> {
  readonly fields: NewForm['fields'];
  readonly problems?: readonly Problem[];
  readonly notice?: NewNotice | null;
  readonly alike?: readonly AlikePair[];
}

/** Sends the upload form. */
export function showNewForm(
  { flow, config, render, layout, assets }: Site,
  response: Response,
  { fields, problems = [], proposed = new Set(), notice = null, alike = [] }: ShownForm,
): void {
  response.setHeader('Cache-Control', 'no-store');
  letScriptAsk(response);
  const view = toNewView(
    {
      fields,
      problems,
      proposed,
      notice: problems.length > 0 ? null : notice,
      alike,
      prefixes: textPlaces(Object.keys(fields)).map(({ prefix }) => prefix),
      mostTexts: MOST_TEXTS,
      issuers: flow.knowledge.issuers,
      limits: config.limits,
      accept: ACCEPTED_FILES,
      keyNeeded: config.upload.kind === 'key',
      script: assets.form.path,
    },
    layout,
  );
  response.type('html').send(render('new', view));
}

/** The form's script reads files and addresses while somebody fills it in; no other page has a script that asks. */
function letScriptAsk(response: Response): void {
  const policy = String(response.getHeader('Content-Security-Policy') ?? '');
  response.setHeader('Content-Security-Policy', policy.replace("connect-src 'none'", "connect-src 'self'"));
}
