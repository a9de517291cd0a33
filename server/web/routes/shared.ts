import { type RequestHandler, Router } from 'express';
import { toTopicExcerpt } from '../../share/topic-excerpt.ts';
import { allowMethods } from '../allow-methods.ts';
import { citeTopic, findTopic } from '../cite-pair.ts';
import { nextTurn } from '../next-turn.ts';
import { type ComparisonFormat, comparisonFormats } from '../shared/comparison-formats.ts';
import { loadShared, type SharedPlace } from '../shared/load-shared.ts';
import { sendFile } from '../shared/send-file.ts';
import { type TopicFormat, topicFormats } from '../shared/topic-formats.ts';
import type { Site } from '../site.ts';

interface TopicPlace extends SharedPlace {
  readonly topic: string;
}

/**
 * The same comparison, revision or topic in every format. Longer extensions come first: `.json` would
 * take `.bundle.json` for part of a code.
 */
export function sharedRoutes(site: Site): Router {
  const router = Router();
  for (const [extension, format] of comparisonFormats(site)) {
    const paths = [`/c/:code.${extension}`, `/c/:code/r/:revision.${extension}`];
    router.get(paths, sendComparison(site, extension, format));
    router.all(paths, allowMethods('GET', 'HEAD'));
  }
  for (const [extension, format] of topicFormats(site)) {
    const paths = [`/c/:code/t/:topic.${extension}`, `/c/:code/r/:revision/t/:topic.${extension}`];
    router.get(paths, sendTopic(site, extension, format));
    router.all(paths, allowMethods('GET', 'HEAD'));
  }
  return router;
}

function sendComparison(
  site: Site,
  extension: string,
  format: ComparisonFormat,
): RequestHandler<SharedPlace> {
  return async (request, response) => {
    const shared = await loadShared(site, request);
    const body = await format.write(shared);
    await nextTurn(shared.pair);
    sendFile(response, shared.pair, extension, format, body);
  };
}

function sendTopic(site: Site, extension: string, format: TopicFormat): RequestHandler<TopicPlace> {
  return async (request, response) => {
    const { pair, comparison } = await loadShared(site, request);
    const topic = findTopic(site.flow.knowledge, request.params.topic);
    const { shown, provenance } = citeTopic(pair, comparison, topic, site);
    const excerpt = toTopicExcerpt(shown, comparison, provenance);
    const body = await format.write({ pair, comparison, provenance, excerpt });
    sendFile(response, pair, `${topic.id}.${extension}`, format, body);
  };
}
