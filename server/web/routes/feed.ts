import { Router } from 'express';
import { listConditions } from '../../model/summary.ts';
import { toHomeView } from '../../present/home-view.ts';
import { toAtomFeed } from '../../share/atom-feed.ts';
import { SITEMAP_MOST, toSitemap } from '../../share/sitemap.ts';
import { allowMethods } from '../allow-methods.ts';
import type { Site } from '../site.ts';
import { parseQuery } from './home.ts';

/** Entries of a feed. */
const ENTRIES = 50;

/** What readers subscribe to and crawlers read: public pairs only, as in every list. */
export function feedRoutes({ flow, config, layout }: Site): Router {
  const router = Router();

  router.get('/feed.xml', async (request, response) => {
    const query = { ...parseQuery(request.query, ENTRIES), cursor: null };
    const page = await flow.listPairs(query);
    const { items } = toHomeView({ query, page, topics: flow.knowledge.topics }, layout);
    const parameters = listConditions(query);
    const asked = [...parameters.values()].join(', ');
    response.setHeader('Cache-Control', 'no-cache');
    response.type('application/atom+xml').send(
      toAtomFeed({
        title: asked === '' ? 'Diptych: comparisons' : `Diptych: comparisons for ${asked}`,
        page: `${config.baseUrl}/${suffix(parameters)}`,
        self: `${config.baseUrl}/feed.xml${suffix(parameters)}`,
        entries: items.map(({ href, title, difference, attributed }, index) => ({
          title,
          address: `${config.baseUrl}${href}`,
          published: page.items[index]?.createdAt ?? '',
          updated: page.items[index]?.revisedAt ?? '',
          summary: `${difference} ${attributed}.`.trim(),
        })),
      }),
    );
  });

  router.get('/sitemap.xml', async (_request, response) => {
    const pages = [`${config.baseUrl}/`, `${config.baseUrl}/methods`].map((address) => ({
      address,
      changed: null,
    }));
    const entries: { readonly address: string; readonly changed: string | null }[] = [...pages];
    let cursor: string | null = null;
    do {
      const page = await flow.listPairs({ ...parseQuery({}, 500), cursor });
      for (const { code, revisedAt } of page.items)
        entries.push({ address: `${config.baseUrl}/c/${code}`, changed: revisedAt });
      cursor = page.nextCursor;
    } while (cursor !== null && entries.length < SITEMAP_MOST);
    response.setHeader('Cache-Control', 'no-cache');
    response.type('application/xml').send(toSitemap(entries));
  });
  router.all(['/feed.xml', '/sitemap.xml'], allowMethods('GET', 'HEAD'));
  return router;
}

function suffix(parameters: URLSearchParams): string {
  return parameters.size === 0 ? '' : `?${parameters}`;
}
