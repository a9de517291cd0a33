import { Router } from 'express';
import { toHomeView } from '../../present/home-view.ts';
import { allowMethods } from '../allow-methods.ts';
import { parsePairQuery } from '../parse-pair-query.ts';
import type { Site } from '../site.ts';

export function homeRoutes({ flow, render, layout }: Site): Router {
  const router = Router();
  router.get('/', async (request, response) => {
    const query = parsePairQuery(request.query);
    const page = await flow.listPairs(query);
    response.setHeader('Cache-Control', 'no-cache');
    response
      .type('html')
      .send(render('home', toHomeView({ query, page, topics: flow.knowledge.topics }, layout)));
  });
  router.all('/', allowMethods('GET', 'HEAD'));
  return router;
}
