import { type Request, Router } from 'express';
import { toTopicView } from '../../present/topic-view.ts';
import { toTopicJsonLd } from '../../share/json-ld.ts';
import { toTopicExcerpt } from '../../share/topic-excerpt.ts';
import { allowMethods } from '../allow-methods.ts';
import { choiceOf } from '../choice-of.ts';
import { citeTopic, findTopic, shareTopic } from '../cite-pair.ts';
import { findRevision } from '../find-revision.ts';
import { nextTurn } from '../next-turn.ts';
import { setPrivacy } from '../set-privacy.ts';
import type { Site } from '../site.ts';
import { withJsonLd } from '../with-json-ld.ts';

/** The pages of single topics of a comparison: what a silence is cited by. */
export function topicRoutes(site: Site): Router {
  const { flow, config, render, layout } = site;
  const router = Router();
  const paths = ['/c/:code/t/:topic', '/c/:code/r/:revision/t/:topic'];
  router.get(
    paths,
    async (request: Request<{ code: string; revision?: string; topic: string }>, response) => {
      const { code, revision, topic: id } = request.params;
      const pair = await findRevision(flow, code, revision);
      await nextTurn(pair);
      const comparison = await flow.comparePair(pair, choiceOf(request));
      const topic = findTopic(flow.knowledge, id);
      const cited = citeTopic(pair, comparison, topic, site);
      const { query } = cited.provenance;
      setPrivacy(response, pair, false);
      await nextTurn(pair);
      const view = toTopicView({ pair, comparison, topic, query, share: shareTopic(cited) }, layout);
      const excerpt = toTopicExcerpt(cited.shown, comparison, cited.provenance);
      const isListed = pair.visibility === 'public';
      const jsonLd = isListed ? toTopicJsonLd(excerpt, `${config.baseUrl}/c/${pair.code}`) : null;
      await nextTurn(pair);
      const html = render('topic', withJsonLd(view, jsonLd));
      await nextTurn(pair);
      response.type('html').send(html);
    },
  );
  router.all(paths, allowMethods('GET', 'HEAD'));
  return router;
}
