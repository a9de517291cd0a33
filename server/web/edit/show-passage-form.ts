import type { Response } from 'express';
import { knownTopics } from '../../analyse/known-topics.ts';
import { MissingPartError } from '../../errors.ts';
import type { TextChoice } from '../../flow.ts';
import type { Pair } from '../../model/pair.ts';
import { textQuery } from '../../model/text-query.ts';
import { toEditPassageView } from '../../present/edit-passage-view.ts';
import type { FormState } from '../../present/form-field.ts';
import type { Site } from '../site.ts';

/** Sends the form that decides about one passage. @throws PublicError 404 where there is no such passage */
export async function showPassageForm(
  { flow, render, layout }: Site,
  response: Response,
  pair: Pair,
  passage: string,
  choice: TextChoice,
  sent: FormState | null,
): Promise<void> {
  const { topics } = flow.knowledge;
  const comparison = await flow.comparePair(pair, choice);
  const machine = await flow.comparePair(pair, { ...choice, machine: true });
  const { labels } = knownTopics(topics);
  const page = { pair, comparison, machine, passage, topics, labels, query: textQuery(choice), sent };
  const view = toEditPassageView(page, layout);
  if (view === null) throw new MissingPartError(pair.code, 'There is no such passage.');
  response.type('html').send(render('edit-passage', view));
}
