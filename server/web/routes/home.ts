import { Router } from 'express';
import { knownParties } from '../../model/known-parties.ts';
import { toHomeView } from '../../present/home-view.ts';
import { allowMethods } from '../allow-methods.ts';
import { readPairQuery } from '../parse-pair-query.ts';
import type { Site } from '../site.ts';

export function homeRoutes({ flow, render, layout }: Site): Router {
  const router = Router();
  const parties = knownParties(flow.knowledge.names);
  router.get('/', async (request, response) => {
    const { query: asked, unread } = readPairQuery(request.query);
    const query = { ...asked, party: asked.party && parties.keyOf(asked.party) };
    const page = await flow.listPairs(query);
    const excerpts = await flow.findExcerpts(page, query.q);
    response.setHeader('Cache-Control', 'no-cache');
    response
      .type('html')
      .send(
        render(
          'home',
          toHomeView({ query, unread, page, excerpts, parties, topics: flow.knowledge.topics }, layout),
        ),
      );
  });
  router.all('/', allowMethods('GET', 'HEAD'));
  return router;
}
