import { Router } from 'express';
import { isDay } from '../../ingest/is-day.ts';
import type { PairQuery } from '../../model/summary.ts';
import { toHomeView } from '../../present/home-view.ts';
import { allowMethods } from '../allow-methods.ts';
import { oneOf } from '../one-of.ts';
import type { Site } from '../site.ts';

const PAGE = 20;

export function homeRoutes({ flow, render, layout }: Site): Router {
  const router = Router();
  router.get('/', async (request, response) => {
    const query = parseQuery(request.query);
    const page = await flow.listPairs(query);
    response.setHeader('Cache-Control', 'no-cache');
    response
      .type('html')
      .send(render('home', toHomeView({ query, page, topics: flow.knowledge.topics }, layout)));
  });
  router.all('/', allowMethods('GET', 'HEAD'));
  return router;
}

/** A condition that cannot be read is no condition: a mistyped address still shows the list. */
export function parseQuery(query: Readonly<Record<string, unknown>>, limit = PAGE): PairQuery {
  const day = (name: string) => {
    const value = oneOf(query, name);
    return value !== null && isDay(value) ? value : null;
  };
  return {
    q: oneOf(query, 'q'),
    topic: oneOf(query, 'topic'),
    party: oneOf(query, 'party'),
    issuer: oneOf(query, 'issuer'),
    from: day('from'),
    to: day('to'),
    cursor: oneOf(query, 'cursor'),
    limit,
  };
}
