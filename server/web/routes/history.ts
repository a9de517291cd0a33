import { type Request, Router } from 'express';
import { knownTopics } from '../../analyse/known-topics.ts';
import { toChangesView } from '../../present/changes-view.ts';
import { toHistoryView } from '../../present/history-view.ts';
import { allowMethods } from '../allow-methods.ts';
import { parseRevision } from '../find-revision.ts';
import { oneOf } from '../one-of.ts';
import { setPrivacy } from '../set-privacy.ts';
import type { Site } from '../site.ts';

/** What became of a pair: `/c/CODE/history`, and `/c/CODE/changes/M/N` for what changed between two revisions. */
export function historyRoutes({ flow, render, layout }: Site): Router {
  const router = Router();
  const { labels } = knownTopics(flow.knowledge.topics);

  router.get('/c/:code/history', async (request, response) => {
    const before = oneOf(request.query, 'before');
    const history = await flow.readHistory(
      request.params.code,
      before === null ? undefined : parseRevision(before),
    );
    setPrivacy(response, history.pair, false);
    response.type('html').send(render('history', toHistoryView(history, layout)));
  });
  router.get(
    '/c/:code/changes/:from/:to',
    async ({ params }: Request<{ code: string; from: string; to: string }>, response) => {
      const [from, to] = [parseRevision(params.from), parseRevision(params.to)];
      const compared = await flow.compareRevisions(params.code, from, to);
      setPrivacy(response, compared.newer, false);
      response.type('html').send(render('changes', toChangesView({ ...compared, labels }, layout)));
    },
  );
  router.all(['/c/:code/history', '/c/:code/changes/:from/:to'], allowMethods('GET', 'HEAD'));
  return router;
}
