import { Router } from 'express';
import { allowMethods } from '../allow-methods.ts';
import { getNew } from '../new/get-new.ts';
import { postNew, postNewRefused } from '../new/post-new.ts';
import { setUpRateLimit } from '../set-up-rate-limit.ts';
import type { Site } from '../site.ts';

/** The upload form and its submission. */
export function newRoutes(site: Site): Router {
  const router = Router();
  router.get('/new', getNew(site));
  router.post('/new', setUpRateLimit(site, 'uploads'), postNewRefused(site));
  router.post('/new', postNew(site));
  router.all('/new', allowMethods('GET', 'HEAD', 'POST'));
  return router;
}
