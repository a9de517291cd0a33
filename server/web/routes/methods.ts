import { Router } from 'express';
import { toMethodsView } from '../../present/methods-view.ts';
import { allowMethods } from '../allow-methods.ts';
import type { Site } from '../site.ts';

export function methodsRoutes({ flow, render, layout }: Site): Router {
  const page = render('methods', toMethodsView(flow.knowledge, layout));
  const router = Router();
  router.get('/methods', (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.type('html').send(page);
  });
  router.all('/methods', allowMethods('GET', 'HEAD'));
  return router;
}
