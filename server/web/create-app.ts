import compression from 'compression';
import express, { type Express, type RequestHandler, Router } from 'express';
import { notFound } from '../errors.ts';
import { properLabels } from '../present/proper-labels.ts';
import { allowMethods } from './allow-methods.ts';
import { gateLongReads } from './gate-long-reads.ts';
import { handleErrors } from './handle-errors.ts';
import { omitLength } from './omit-length.ts';
import { oneATurn } from './one-a-turn.ts';
import { refuseTwoHosts } from './refuse-two-hosts.ts';
import { acrossRoutes } from './routes/across.ts';
import { apiRoutes } from './routes/api.ts';
import { assetRoutes } from './routes/assets.ts';
import { comparisonRoutes } from './routes/comparison.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { editRoutes } from './routes/edit.ts';
import { embedRoutes } from './routes/embed.ts';
import { feedRoutes } from './routes/feed.ts';
import { historyRoutes } from './routes/history.ts';
import { homeRoutes } from './routes/home.ts';
import { methodsRoutes } from './routes/methods.ts';
import { newRoutes } from './routes/new.ts';
import { operationRoutes } from './routes/operation.ts';
import { sharedRoutes } from './routes/shared.ts';
import { topicRoutes } from './routes/topic.ts';
import { translationRoutes } from './routes/translation.ts';
import { setUpLogging } from './set-up-logging.ts';
import { setUpSameOrigin } from './set-up-same-origin.ts';
import { setUpSecurity } from './set-up-security.ts';
import type { Site } from './site.ts';

const METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'];

/** What the app is built from. */
export type AppParts = Omit<Site, 'layout' | 'proper'>;

/** Builds the app from what is passed in. Opens nothing and listens nowhere. */
export function createApp(parts: AppParts): Express {
  const { config, assets, log } = parts;
  const layout = {
    baseUrl: config.baseUrl,
    style: assets.style.path,
    script: assets.script.path,
    icon: assets.icon.path,
  };
  const site: Site = { ...parts, layout, proper: properLabels(parts.flow.knowledge.topics) };
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', config.trustProxy ? 1 : false);
  app.set('etag', 'strong');

  const atOnce = [operationRoutes(site), assetRoutes(site)];
  const inTurn = [
    homeRoutes(site),
    acrossRoutes(site),
    newRoutes(site),
    methodsRoutes(site),
    apiRoutes(site),
    correctionRoutes(site),
    sharedRoutes(site),
    embedRoutes(site),
    feedRoutes(site),
    translationRoutes(site),
    historyRoutes(site),
    editRoutes(site),
    topicRoutes(site),
    comparisonRoutes(site),
  ];

  app.use(setUpLogging(log));
  app.use(...setUpSecurity(config.baseUrl));
  app.use(refuseTwoHosts, refuseUnknownMethods([...atOnce, ...inTurn]));
  app.use(setUpSameOrigin(config.baseUrl));
  app.use(omitLength, compression());

  app.use(atOnce);
  app.use(oneATurn);
  app.use(gateLongReads(site));
  app.use(inTurn);

  app.use((_request, _response, next) => next(notFound()));
  app.use(handleErrors(site));
  return app;
}

/**
 * Refuses methods that no address has. Each address says itself which ones it has, so the request goes straight to the
 * routes, none of which answers it otherwise; all methods are named for an address that is not there.
 */
function refuseUnknownMethods(routes: readonly Router[]): RequestHandler {
  const refuse = Router().use(...routes, allowMethods(...METHODS));
  return (request, response, next) => {
    if (METHODS.includes(request.method)) return next();
    refuse(request, response, next);
  };
}
