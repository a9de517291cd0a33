import { Router } from 'express';
import { allowMethods } from '../allow-methods.ts';
import type { Site } from '../site.ts';

/** The stylesheet, the script and the icon: files known at the start: no path of a request ever reaches the disk. */
export function assetRoutes({ assets }: Site): Router {
  const router = Router();
  for (const { path, type, body } of [assets.style, assets.script, assets.icon]) {
    router.get(path, (_request, response) => {
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      response.setHeader('Content-Type', type);
      response.send(body);
    });
    router.all(path, allowMethods('GET', 'HEAD'));
  }
  return router;
}
