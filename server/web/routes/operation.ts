import { Router } from 'express';
import { allowMethods } from '../allow-methods.ts';
import { parsePairQuery } from '../parse-pair-query.ts';
import type { Site } from '../site.ts';

/** For whoever runs the server: is it alive, can it answer; and what crawlers may do. */
export function operationRoutes({ flow, config }: Site): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.type('text').send('ok\n');
  });
  router.get('/readyz', async (_request, response) => {
    await flow.checkReady();
    await flow.listPairs(parsePairQuery({}, 1));
    response.type('text').send('ready\n');
  });
  router.get('/robots.txt', (_request, response) => {
    response
      .type('text')
      .send(`User-agent: *\nDisallow: /api/\nDisallow: /new\n\nSitemap: ${config.baseUrl}/sitemap.xml\n`);
  });
  router.all(['/healthz', '/readyz', '/robots.txt'], allowMethods('GET', 'HEAD'));
  return router;
}
