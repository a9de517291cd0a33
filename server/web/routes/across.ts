import { Router } from 'express';
import { notFound } from '../../errors.ts';
import { TOPIC_ROWS, toArchiveTopicView } from '../../present/archive-topic-view.ts';
import { PARTY_COLUMNS, toPartyView } from '../../present/party-view.ts';
import { allowMethods } from '../allow-methods.ts';
import { findTopic } from '../cite-pair.ts';
import { oneOf } from '../one-of.ts';
import type { Site } from '../site.ts';
import { parseQuery } from './home.ts';

/** What runs across comparisons: one party over its calls, one topic over all of them. Public pairs only. */
export function acrossRoutes({ flow, render, layout }: Site): Router {
  const router = Router();

  router.get('/parties/:id', async (request, response) => {
    const key = request.params.id;
    const cursor = oneOf(request.query, 'cursor');
    const page = await flow.listPairs({ ...parseQuery({}, PARTY_COLUMNS), party: key, cursor });
    const known = flow.knowledge.names.find(({ kind, id }) => kind === 'party' && id === key) ?? null;
    // An unknown party and one whose pairs are all unlisted answer alike.
    if (known === null && page.total === 0) throw notFound('There is no party of this name.');
    response.setHeader('Cache-Control', 'no-cache');
    response.type('html').send(render('party', toPartyView({ key, known, page }, layout)));
  });

  router.get('/topics/:id', async (request, response) => {
    const topic = findTopic(flow.knowledge, request.params.id);
    const cursor = oneOf(request.query, 'cursor');
    const page = await flow.listPairs({ ...parseQuery({}, TOPIC_ROWS), topic: topic.id, cursor });
    const { total } = await flow.listPairs(parseQuery({}, 1));
    response.setHeader('Cache-Control', 'no-cache');
    const view = toArchiveTopicView({ topic, page, all: total }, layout);
    response.type('html').send(render('archive-topic', view));
  });
  router.all(['/parties/:id', '/topics/:id'], allowMethods('GET', 'HEAD'));
  return router;
}
