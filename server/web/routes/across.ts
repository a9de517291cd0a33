import { Router } from 'express';
import { notFound, PublicError } from '../../errors.ts';
import { knownParties } from '../../model/known-parties.ts';
import { parseReadoutKey } from '../../model/successive.ts';
import { TOPIC_ROWS, toArchiveTopicView } from '../../present/archive-topic-view.ts';
import { CHOICES_FROM, toDriftView, toEmptyDriftView } from '../../present/drift-view.ts';
import { PARTY_COLUMNS, toPartyView } from '../../present/party-view.ts';
import { toSuccessiveView } from '../../present/successive-view.ts';
import { allowMethods } from '../allow-methods.ts';
import { findTopic } from '../cite-pair.ts';
import { oneOf } from '../one-of.ts';
import { parsePairQuery, readPairQuery } from '../parse-pair-query.ts';
import { setPrivacy } from '../set-privacy.ts';
import type { Site } from '../site.ts';
import { storableWords } from '../storable-words.ts';

/** What runs across comparisons: one party over its calls, one topic over all of them, one party's set phrases. Public pairs only. */
export function acrossRoutes({ flow, render, layout, proper, log }: Site): Router {
  const router = Router();
  const parties = knownParties(flow.knowledge.names);

  router.get('/parties/:id', async (request, response) => {
    const key = storableWords(request.params.id);
    const { query, unread } = readPairQuery({ cursor: request.query.cursor }, PARTY_COLUMNS);
    const page = await flow.listPairs({ ...query, party: key });
    const known = parties.find(key);
    // An unknown party and one whose pairs are all unlisted answer alike.
    if (known === null && page.total === 0) throw notFound('There is no party of this name.');
    response.setHeader('Cache-Control', 'no-cache');
    response.type('html').send(render('party', toPartyView({ key, known, page, proper, unread }, layout)));
  });

  router.get('/topics/:id', async (request, response) => {
    const topic = findTopic(flow.knowledge, request.params.id);
    const { query, unread } = readPairQuery({ cursor: request.query.cursor }, TOPIC_ROWS);
    const page = await flow.listPairs({ ...query, topic: topic.id });
    const { total } = await flow.listPairs(parsePairQuery({}, 1));
    response.setHeader('Cache-Control', 'no-cache');
    const view = toArchiveTopicView({ topic, page, all: total, unread }, layout);
    response.type('html').send(render('archive-topic', view));
  });

  router.get('/drift', async (request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    const asked = request.query;
    const conditions = { party: asked.party, from: asked.from, to: asked.to };
    const { query: read, unread } = readPairQuery(conditions);
    const { party, from, to } = read;
    if (party === null) {
      const page = await flow.listPairs(parsePairQuery({}, CHOICES_FROM));
      response.type('html').send(render('drift', toEmptyDriftView({ parties, unread, page }, layout)));
      return;
    }
    const named = oneOf(request.query, 'with');
    const query = { party: parties.keyOf(party), other: named && parties.keyOf(named), from, to };
    const drift = await flow.readDrift(query);
    for (const { pair, error } of drift.leftOut) {
      // Whoever runs the server is told of what is damaged; that a pair was withdrawn is nobody's fault.
      if (!(error instanceof PublicError))
        log.error({ err: error, code: pair.code }, 'a readout was left out');
    }
    response.type('html').send(render('drift', toDriftView({ query, unread, parties, drift }, layout)));
  });
  router.get('/drift/words', async (request, response) => {
    const older = parseReadoutKey(oneOf(request.query, 'older') ?? '');
    const newer = parseReadoutKey(oneOf(request.query, 'newer') ?? '');
    if (older === null || newer === null)
      throw notFound('This page needs two readouts: ?older=CODE.a&newer=CODE.b, with the side of each.');
    const successive = await flow.compareReadouts(older, newer);
    for (const { pair } of [successive.older, successive.newer]) setPrivacy(response, pair, false);
    response.type('html').send(render('successive', toSuccessiveView(successive, layout)));
  });
  router.all(['/parties/:id', '/topics/:id', '/drift', '/drift/words'], allowMethods('GET', 'HEAD'));
  return router;
}
