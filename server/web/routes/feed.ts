import { Router } from 'express';
import { joinRunning } from '../../flow/join-running.ts';
import { knownParties } from '../../model/known-parties.ts';
import { listConditions, type PairPage, partyKey } from '../../model/summary.ts';
import { toHomeView } from '../../present/home-view.ts';
import { showHidden } from '../../present/text-pieces.ts';
import { toAtomFeed } from '../../share/atom-feed.ts';
import { SITEMAP_MOST, type SitemapEntry, toSitemap } from '../../share/sitemap.ts';
import { allowMethods } from '../allow-methods.ts';
import { longTurn } from '../next-turn.ts';
import { parsePairQuery } from '../parse-pair-query.ts';
import type { Site } from '../site.ts';

/** Entries of a feed. */
const ENTRIES = 50;

/** Pairs that are read at once for the sitemap. */
const SITEMAP_PAGE = 500;

/** What readers subscribe to and crawlers read: public pairs only, as in every list. */
export function feedRoutes({ flow, config, layout }: Site): Router {
  const router = Router();
  const parties = knownParties(flow.knowledge.names);

  router.get('/feed.xml', async (request, response) => {
    // Newest stored first: a comparison of an old call is news as well.
    const query = { ...parsePairQuery(request.query, ENTRIES), cursor: null, order: 'stored' as const };
    const page = await flow.listPairs(query);
    const { items } = toHomeView({ query, page, parties, topics: flow.knowledge.topics }, layout);
    const parameters = listConditions(query);
    const label = (name: string, value: string) =>
      (name === 'topic' ? flow.knowledge.topics : name === 'party' ? parties.all : []).find(
        ({ id }) => id === value,
      )?.label ?? showHidden(value);
    const asked = [...parameters].map(([name, value]) => label(name, value)).join(', ');
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

  const join = joinRunning<string>();
  router.get('/sitemap.xml', async (_request, response) => {
    const sitemap = await join('sitemap', () => writeSitemap({ flow, config }));
    response.setHeader('Cache-Control', 'no-cache');
    response.type('application/xml').send(sitemap);
  });
  router.all(['/feed.xml', '/sitemap.xml'], allowMethods('GET', 'HEAD'));
  return router;
}

/** All public comparisons and what runs across them, as one file: pages of the list, between which others have their turn. */
async function writeSitemap({ flow, config }: Pick<Site, 'flow' | 'config'>): Promise<string> {
  const entries: SitemapEntry[] = ['/', '/methods'].map((path) => ({
    address: `${config.baseUrl}${path}`,
    changed: null,
  }));
  const across = new Set<string>();
  let cursor: string | null = null;
  do {
    const page: PairPage = await flow.listPairs({ ...parsePairQuery({}, SITEMAP_PAGE), cursor });
    for (const { code, revisedAt, a, b, topics } of page.items) {
      entries.push({ address: `${config.baseUrl}/c/${code}`, changed: revisedAt });
      for (const side of [a, b]) across.add(`/parties/${encodeURIComponent(partyKey(side))}`);
      for (const { id } of topics) across.add(`/topics/${id}`);
    }
    cursor = page.nextCursor;
    if (cursor !== null) await longTurn();
  } while (cursor !== null && entries.length < SITEMAP_MOST);
  for (const path of across) entries.push({ address: `${config.baseUrl}${path}`, changed: null });
  return toSitemap(entries);
}

function suffix(parameters: URLSearchParams): string {
  return parameters.size === 0 ? '' : `?${parameters}`;
}
