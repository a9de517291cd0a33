import { Router } from 'express';
import { allowMethods } from '../allow-methods.ts';
import type { Asset } from '../assets.ts';
import type { Site } from '../site.ts';

/** The stylesheet, the script and the icon: files known at the start: no path of a request ever reaches the disk. */
export function assetRoutes({ assets }: Site): Router {
  const router = Router();
  for (const { path, type, body } of Object.values<Asset>({ ...assets })) {
    router.get(path, (_request, response) => {
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      response.setHeader('Content-Type', type);
      // Pages of others frame the embed and may load its script: both are public and carry no credentials.
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
      response.send(body);
    });
    router.all(path, allowMethods('GET', 'HEAD'));
  }
  // An address that never changes, for the pages that others write by hand.
  router.get('/embed-size.js', (_request, response) => {
    response.setHeader('Cache-Control', 'public, max-age=86400');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.type('js').send(assets.embedSize.body);
  });
  router.all('/embed-size.js', allowMethods('GET', 'HEAD'));
  return router;
}
