import { type Request, type Response, Router } from 'express';
import { notFound, PublicError } from '../../errors.ts';
import { toEmbedView } from '../../present/embed-view.ts';
import { showHidden } from '../../present/text-pieces.ts';
import { comparedQuery } from '../../share/compared-query.ts';
import { toOEmbed } from '../../share/oembed.ts';
import { allowMethods } from '../allow-methods.ts';
import { choiceOf } from '../choice-of.ts';
import { findTopic } from '../cite-pair.ts';
import { findRevision } from '../find-revision.ts';
import { nextTurn } from '../next-turn.ts';
import { oneOf } from '../one-of.ts';
import { placeOf } from '../place-of.ts';
import { setPrivacy } from '../set-privacy.ts';
import type { Site } from '../site.ts';

/**
 * The view for other people's pages, the only one that may be framed, and the oEmbed answer that leads to it. It has no
 * script but where it is asked to tell its height to the page around it (`?fit=1`).
 */
export function embedRoutes(site: Site): Router {
  const { flow, config, render, layout, assets } = site;
  const router = Router();
  const places = ['/c/:code', '/c/:code/r/:revision'];
  const paths = places.flatMap((place) => [`${place}/embed`, `${place}/t/:topic/embed`]);

  router.get(paths, async (request: Request<EmbedPlace>, response) => {
    const { code, revision, topic: id } = request.params;
    const pair = await findRevision(flow, code, revision);
    const topic = id === undefined ? null : findTopic(flow.knowledge, id);
    await nextTurn(pair);
    const comparison = await flow.comparePair(pair, choiceOf(request));
    setPrivacy(response, pair, false);
    const isFitted = oneOf(request.query, 'fit') === '1';
    allowFraming(response, isFitted);
    const query = comparedQuery(pair, comparison);
    const script = isFitted ? assets.embed.path : null;
    const view = toEmbedView({ pair, comparison, topic, query, proper: site.proper, script }, layout);
    response.type('html').send(render('embed', view, 'embed'));
  });
  router.all(paths, allowMethods('GET', 'HEAD'));

  /** What the address that oEmbed is asked about shows. */
  const shownAt = async (request: Request, response: Response) => {
    const place = placeOf(oneOf(request.query, 'url'), config.baseUrl);
    if (place === null) throw notFound('There is no comparison at this address.');
    if (place.isEdit) {
      // HTTP has every 401 say what would be let in: the key as programs send it, which no browser asks for.
      response.setHeader('WWW-Authenticate', 'Bearer');
      throw new PublicError(401, [
        { field: 'url', code: 'private', message: 'That page is for whoever holds its key.' },
      ]);
    }
    const pair = await findRevision(flow, place.code, place.revision);
    const topic = place.topic === undefined ? null : findTopic(flow.knowledge, place.topic);
    // Which texts the page compares; an unknown one is answered as the page itself answers it.
    await nextTurn(pair);
    const query = comparedQuery(pair, await flow.comparePair(pair, choiceOf({ query: place.query })));
    return { place, pair, topic, query };
  };

  router.get('/oembed', async (request, response) => {
    const format = oneOf(request.query, 'format') ?? 'json';
    if (format !== 'json')
      throw new PublicError(501, [
        { field: 'format', code: 'format_unknown', message: 'oEmbed is answered as JSON here.' },
      ]);
    const { place, pair, topic, query } = await shownAt(request, response).catch(blameAddress);
    const title = showHidden(pair.call.title);
    const page = `${config.baseUrl}/c/${pair.code}${pathOf(place)}`;
    setPrivacy(response, pair, false);
    response.json(
      toOEmbed({
        title: topic === null ? title : `${topic.label}: ${title}`,
        kind: topic === null ? 'comparison' : 'topic',
        embedUrl: `${page}/embed${query}`,
        cardUrl: `${page}.png${query}`,
        baseUrl: config.baseUrl,
        maxWidth: sizeOf(request.query, 'maxwidth'),
        maxHeight: sizeOf(request.query, 'maxheight'),
      }),
    );
  });
  router.all('/oembed', allowMethods('GET', 'HEAD'));
  return router;
}

/** Says of what is not there which field named it: the address of oEmbed itself is right. @throws PublicError */
function blameAddress(error: unknown): never {
  if (!(error instanceof PublicError && error.status === 404)) throw error;
  throw new PublicError(
    404,
    error.problems.map((problem) => ({ ...problem, field: 'url' })),
  );
}

/** Everything else refuses to be framed; here nothing can be changed or learnt by a click that was not meant. */
function allowFraming(response: Response, isFitted: boolean): void {
  const policy = String(response.getHeader('Content-Security-Policy'));
  const framed = policy.replace("frame-ancestors 'none'", 'frame-ancestors *');
  response.setHeader(
    'Content-Security-Policy',
    isFitted ? framed : framed.replace("script-src 'self'", "script-src 'none'"),
  );
  response.removeHeader('X-Frame-Options');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  // Pages that isolate themselves frame only what isolates itself too; all that the embed loads is its own.
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
}

interface EmbedPlace {
  readonly code: string;
  readonly revision?: string;
  readonly topic?: string;
}

const pathOf = ({ revision, topic }: EmbedPlace) =>
  `${revision === undefined ? '' : `/r/${revision}`}${topic === undefined ? '' : `/t/${topic}`}`;

function sizeOf(query: Readonly<Record<string, unknown>>, name: string): number | null {
  const value = oneOf(query, name);
  return value !== null && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : null;
}
