import { expect } from 'chai';
import express from 'express';
import request from 'supertest';
import type { PairQuery } from '../../server/model/summary.ts';
import { feedRoutes } from '../../server/web/routes/feed.ts';
import type { Site } from '../../server/web/site.ts';

const side = { name: 'Norvane', issuer: null, party: null, words: 1 };
const PAGES = ['first', 'second', 'third'];

describe('feedRoutes(site)', () => {
  it('reads the list for the sitemap once for all who ask meanwhile, and lets others have their turn between its pages', async () => {
    const asked: (string | null)[] = [];
    let come = 0;
    let goOn = () => {};
    const allHere = new Promise<void>((here) => {
      goOn = here;
    });
    const flow = {
      knowledge: { names: [], topics: [] },
      async listPairs({ cursor }: PairQuery) {
        await allHere;
        asked.push(cursor);
        const place = cursor === null ? 0 : PAGES.indexOf(cursor);
        const items = [
          { code: `pair-${place}`, revisedAt: '2026-04-01T00:00:00Z', a: side, b: side, topics: [] },
        ];
        return { items, nextCursor: PAGES[place + 1] ?? null, total: 3 };
      },
    };
    const site = { flow, config: { baseUrl: 'https://diptych.example' }, layout: {} } as unknown as Site;
    const app = express();
    app.use((_request, _response, next) => {
      next();
      come += 1;
      if (come === 3) goOn();
    });
    const server = app.use(feedRoutes(site)).listen(0);
    const seen: number[] = [];
    const watch = setInterval(() => seen.push(asked.length), 1);
    const answers = await Promise.all([1, 2, 3].map(() => request(server).get('/sitemap.xml')));
    clearInterval(watch);
    server.close();
    for (const { status, text } of answers) {
      expect(status).to.equal(200);
      for (const code of ['pair-0', 'pair-1', 'pair-2']) expect(text).to.include(`/c/${code}<`);
    }
    expect(seen).to.include.members([1, 2]);
    expect(asked).to.deep.equal([null, 'second', 'third']);
  });
});
