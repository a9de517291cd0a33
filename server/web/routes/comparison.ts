import { type Request, type Response, Router } from 'express';
import { knownTopics } from '../../analyse/known-topics.ts';
import { isMachineOnly } from '../../model/is-machine-only.ts';
import type { Pair } from '../../model/pair.ts';
import { toComparisonView } from '../../present/comparison-view.ts';
import { allowMethods } from '../allow-methods.ts';
import { choiceOf } from '../choice-of.ts';
import { describePair, sharePair } from '../cite-pair.ts';
import { forgetShownKey, shownKeyOf } from '../edit-key-cookie.ts';
import { findRevision, revisionOf } from '../find-revision.ts';
import { nextTurn } from '../next-turn.ts';
import { oneOf } from '../one-of.ts';
import { partiesOf } from '../parties-of.ts';
import { setPrivacy } from '../set-privacy.ts';
import type { Site } from '../site.ts';
import { withJsonLd } from '../with-json-ld.ts';

/** The comparison's pages. */
export function comparisonRoutes(site: Site): Router {
  const { flow, config, render, layout } = site;
  const router = Router();
  const { labels: topicLabels } = knownTopics(flow.knowledge.topics);

  const showPair = async (request: Request, response: Response, pair: Pair, editKey: string | null) => {
    await nextTurn(pair);
    const comparison = await flow.comparePair(pair, choiceOf(request));
    const [wordings, glosses] = await Promise.all([
      flow.wordPair(comparison),
      flow.readGlosses(pair, comparison),
    ]);
    const query = {
      a: oneOf(request.query, 'a'),
      b: oneOf(request.query, 'b'),
      topic: oneOf(request.query, 'topic'),
      paired: oneOf(request.query, 'view') === 'paired',
      machine: isMachineOnly(pair, comparison),
    };
    const from = revisionOf(oneOf(request.query, 'r'));
    const [changes, parties] = await Promise.all([
      from === null ? null : flow.changesSince(pair, from),
      partiesOf(pair, comparison, flow),
    ]);
    setPrivacy(response, pair, editKey !== null);
    const share = sharePair(pair, comparison, site);
    await nextTurn(pair);
    const view = toComparisonView(
      {
        pair,
        comparison,
        wordings,
        glosses,
        query,
        editKey,
        share,
        parties,
        topicLabels,
        proper: site.proper,
        since: from === null || changes === null ? null : { revision: from, changes },
      },
      layout,
    );
    const jsonLd = pair.visibility === 'public' ? describePair(pair, comparison, site) : null;
    await nextTurn(pair);
    const html = render('comparison', withJsonLd(view, jsonLd));
    await nextTurn(pair);
    if (editKey !== null) forgetShownKey(response, pair.code, config.baseUrl);
    response.type('html').send(html);
  };

  router.get('/c/:code', async (request, response) => {
    const pair = await flow.findPair(request.params.code);
    await showPair(request, response, pair, shownKeyOf(request, config.baseUrl));
  });
  router.get('/c/:code/r/:revision', async (request, response) => {
    const pair = await findRevision(flow, request.params.code, request.params.revision);
    await showPair(request, response, pair, null);
  });
  router.all(['/c/:code', '/c/:code/r/:revision'], allowMethods('GET', 'HEAD'));
  return router;
}
