import { type Request, type Response, Router } from 'express';
import { notFound, PublicError } from '../../errors.ts';
import { toEmbedView } from '../../present/embed-view.ts';
import { showHidden } from '../../present/text-pieces.ts';
import { toOEmbed } from '../../share/oembed.ts';
import { allowMethods } from '../allow-methods.ts';
import { choiceOf } from '../choice-of.ts';
import { oneOf } from '../one-of.ts';
import { setPrivacy } from '../set-privacy.ts';
import type { Site } from '../site.ts';

/** The view for other people's pages, the only one that may be framed, and the oEmbed answer that leads to it. */
export function embedRoutes(site: Site): Router {
  const { flow, config, render, layout } = site;
  const router = Router();
  const paths = ['/c/:code/embed', '/c/:code/t/:topic/embed'];

  router.get(paths, async (request: Request<{ code: string; topic?: string }>, response) => {
    const pair = await flow.findPair(request.params.code);
    const topic = request.params.topic ?? null;
    if (topic !== null && !flow.knowledge.topics.some(({ id }) => id === topic))
      throw notFound('There is no topic of this name.');
    const comparison = await flow.comparePair(pair, choiceOf(request));
    setPrivacy(response, pair, false);
    allowFraming(response);
    response.type('html').send(render('embed', toEmbedView({ pair, comparison, topic }, layout), 'embed'));
  });
  router.all(paths, allowMethods('GET', 'HEAD'));

  router.get('/oembed', async (request, response) => {
    const format = oneOf(request.query, 'format') ?? 'json';
    if (format !== 'json')
      throw new PublicError(501, [
        { field: 'format', code: 'format_unknown', message: 'oEmbed is answered as JSON here.' },
      ]);
    const place = placeOf(oneOf(request.query, 'url'), config.baseUrl);
    if (place === null) throw notFound('There is no comparison at this address.');
    const pair = await flow.findPair(place.code);
    const page = `${config.baseUrl}/c/${pair.code}`;
    setPrivacy(response, pair, false);
    response.json(
      toOEmbed({
        title: showHidden(pair.call.title),
        embedUrl: place.topic === null ? `${page}/embed` : `${page}/t/${place.topic}/embed`,
        cardUrl: `${page}.png`,
        baseUrl: config.baseUrl,
        maxWidth: sizeOf(request.query, 'maxwidth'),
        maxHeight: sizeOf(request.query, 'maxheight'),
      }),
    );
  });
  router.all('/oembed', allowMethods('GET', 'HEAD'));
  return router;
}

/** Everything else refuses to be framed; here nothing can be changed or learnt by a click that was not meant. */
function allowFraming(response: Response): void {
  const policy = String(response.getHeader('Content-Security-Policy'));
  response.setHeader(
    'Content-Security-Policy',
    policy.replace("frame-ancestors 'none'", 'frame-ancestors *'),
  );
  response.removeHeader('X-Frame-Options');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
}

/** Which comparison an address of this very site means; null for any other address. */
function placeOf(
  url: string | null,
  baseUrl: string,
): { readonly code: string; readonly topic: string | null } | null {
  if (url === null || !url.startsWith(`${baseUrl}/`)) return null;
  const found =
    /^\/c\/([\w-]{22})(?:\/r\/\d{1,9})?(?:\/t\/([a-z\d-]{1,60}))?(?:\/embed)?\/?(?:[?#].*)?$/.exec(
      url.slice(baseUrl.length),
    );
  return found?.[1] === undefined ? null : { code: found[1], topic: found[2] ?? null };
}

function sizeOf(query: Readonly<Record<string, unknown>>, name: string): number | null {
  const value = oneOf(query, name);
  return value !== null && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : null;
}
