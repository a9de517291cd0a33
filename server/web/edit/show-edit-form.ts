import type { Response } from 'express';
import { knownTopics } from '../../analyse/known-topics.ts';
import { ACCEPTED_FILES } from '../../ingest/document-kind.ts';
import type { Pair } from '../../model/pair.ts';
import { type EditPage, toEditView } from '../../present/edit-view.ts';
import type { FormState } from '../../present/form-field.ts';
import { pairFields } from '../../present/pair-fields.ts';
import type { Site } from '../site.ts';
import { typedForm } from './typed-form.ts';

/** Sends the form that changes a pair: with what was sent in it, or as the pair is where that is null. */
export async function showEditForm(
  { flow, config, render, layout }: Site,
  response: Response,
  pair: Pair,
  sent: FormState | null,
  said: Partial<Pick<EditPage, 'done' | 'confirmError' | 'isRead' | 'isUnchanged'>> = {},
): Promise<void> {
  const { issuers, topics } = flow.knowledge;
  const { done = null, confirmError = null, isRead = false, isUnchanged = false } = said;
  const view = toEditView(
    {
      ...(sent ?? typedForm(pairFields(pair), [])),
      pair,
      comparison: await flow.comparePair(pair),
      issuers,
      labels: knownTopics(topics).labels,
      limits: config.limits,
      accept: ACCEPTED_FILES,
      done,
      confirmError,
      isRead,
      isUnchanged,
    },
    layout,
  );
  response.type('html').send(render('edit', view));
}
