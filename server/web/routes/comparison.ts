import { type Request, type Response, Router } from 'express';
import { notFound } from '../../errors.ts';
import type { TextChoice } from '../../flow.ts';
import type { Pair } from '../../model/pair.ts';
import { toComparisonView } from '../../present/comparison-view.ts';
import { toTopicView } from '../../present/topic-view.ts';
import { toComparisonJson } from '../../share/comparison-json.ts';
import { allowMethods } from '../allow-methods.ts';
import { takeEditKey } from '../edit-key-cookie.ts';
import { oneOf } from '../one-of.ts';
import type { Site } from '../site.ts';

/** The comparison's pages and its twin as data. */
export function comparisonRoutes(site: Site): Router {
  const { flow, config, render, layout } = site;
  const router = Router();

  const showPair = async (request: Request, response: Response, pair: Pair, editKey: string | null) => {
    const comparison = await flow.comparePair(pair, choiceOf(request));
    const wordings = await flow.wordPair(comparison);
    const topic = oneOf(request.query, 'topic');
    const paired = oneOf(request.query, 'view') === 'paired';
    setPrivacy(response, pair, editKey !== null);
    const view = toComparisonView({ pair, comparison, wordings, topic, paired, editKey }, layout);
    response.type('html').send(render('comparison', view));
  };

  router.get('/c/:code.json', async (request, response) => {
    const pair = await flow.findPair(request.params.code);
    const comparison = await flow.comparePair(pair, choiceOf(request));
    setPrivacy(response, pair, false);
    response.type('json').send(toComparisonJson(comparison));
  });
  router.get('/c/:code', async (request, response) => {
    const pair = await flow.findPair(request.params.code);
    await showPair(request, response, pair, takeEditKey(request, response, pair.code, config.baseUrl));
  });
  router.get('/c/:code/r/:revision', async (request, response) => {
    const revision = /^[1-9]\d{0,8}$/.test(request.params.revision) ? Number(request.params.revision) : null;
    if (revision === null) throw notFound('There is no comparison at this address.');
    await showPair(request, response, await flow.findPair(request.params.code, revision), null);
  });
  router.get('/c/:code/t/:topic', async (request, response) => {
    const pair = await flow.findPair(request.params.code);
    const comparison = await flow.comparePair(pair, choiceOf(request));
    const topic = flow.knowledge.topics.find(({ id }) => id === request.params.topic);
    if (topic === undefined) throw notFound('There is no topic of this name.');
    setPrivacy(response, pair, false);
    response.type('html').send(render('topic', toTopicView({ pair, comparison, topic }, layout)));
  });
  router.all(
    ['/c/:code.json', '/c/:code', '/c/:code/r/:revision', '/c/:code/t/:topic'],
    allowMethods('GET', 'HEAD'),
  );
  return router;
}

function choiceOf({ query }: Request): TextChoice {
  return { a: oneOf(query, 'a') ?? undefined, b: oneOf(query, 'b') ?? undefined };
}

/** No shared cache keeps a comparison, so that withdrawing it reaches everybody; one with a key is kept nowhere. */
function setPrivacy(response: Response, { visibility }: Pair, withKey: boolean): void {
  response.setHeader('Cache-Control', withKey ? 'no-store' : 'private, no-cache');
  if (withKey) response.setHeader('Referrer-Policy', 'no-referrer');
  if (visibility === 'unlisted') response.setHeader('X-Robots-Tag', 'noindex');
}
