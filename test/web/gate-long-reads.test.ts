import { get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import express from 'express';
import { PublicError } from '../../server/errors.ts';
import { gateLongReads } from '../../server/web/gate-long-reads.ts';
import { SHORT_PAIR } from '../../server/web/next-turn.ts';

const LONG = 'L'.repeat(22);
const SHORT = 'S'.repeat(22);
const BASE_URL = 'https://diptych.example';
const RULES = { places: 1, waiting: 1, patience: 5_000, busy: 'Busy.' };

describe('gateLongReads(site, rules)', () => {
  let server: Server;
  let origin: string;
  /** Answers whoever is being read to. */
  let answers: (() => void)[] = [];

  before(async () => {
    const flow = {
      weightOf: async (code: string, revision?: number) =>
        code === LONG && revision !== 1 ? SHORT_PAIR + 1 : SHORT_PAIR,
    };
    const app = express();
    app.use(gateLongReads({ flow, config: { baseUrl: BASE_URL } }, RULES));
    app.all(`/c/${LONG}`, (request, response) => {
      if (request.method !== 'GET' || 'now' in request.query) response.send('x'.repeat(20_000_000));
      else answers.push(() => response.send('read'));
    });
    app.use((_request, response) => {
      response.send('at once');
    });
    app.use(((error, _request, response, _next) => {
      response.sendStatus(error instanceof PublicError ? error.status : 500);
    }) satisfies express.ErrorRequestHandler);
    server = app.listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const ask = async (path: string, method = 'GET') => (await fetch(origin + path, { method })).status;
  const until = async (is: () => boolean) => {
    while (!is()) await new Promise((next) => setTimeout(next, 5));
  };

  it('reads a long pair to one at a time, lets one wait, turns the next away, and keeps nobody else', async () => {
    answers = [];
    const first = ask(`/c/${LONG}`);
    await until(() => answers.length === 1);
    const second = ask(`/c/${LONG}?a=b2`);
    // The second must have come to the gate before the third does.
    await new Promise((next) => setTimeout(next, 100));
    expect(await ask(`/c/${LONG}.json`)).to.equal(503);
    expect(await ask(`/api/pairs/${LONG}`)).to.equal(503);
    expect(await ask(`/drift/words?older=${SHORT}.a&newer=${LONG}.b`)).to.equal(503);
    for (const path of [
      `/C/${LONG}/?now`,
      `/c/%4C${LONG.slice(1)}?now`,
      `/Api/pairs/${LONG}`,
      `/Drift/words/?older=${SHORT}.a&newer=${LONG}.b`,
      `/oembed?url=${BASE_URL}/c/${LONG}`,
      `/Oembed/?url=${encodeURIComponent(`${BASE_URL}/c/${LONG}/r/2/t/taiwan?a=a2`)}`,
      `/c/${LONG}/changes/1/2`,
      `/C/${LONG}/changes/2/1/`,
      `/c/${LONG}/r/1?r=2`,
    ])
      expect(await ask(path), path).to.equal(503);
    for (const path of [
      `/c/${SHORT}`,
      `/c/${LONG}/r/1`,
      '/healthz',
      '/c/short',
      `/drift/words?older=${SHORT}.a`,
      `/oembed?url=${BASE_URL}/c/${SHORT}`,
      `/oembed?url=${BASE_URL}/c/${LONG}/r/1`,
      `/oembed?url=https://elsewhere.example/c/${LONG}`,
      `/c/${LONG}/changes/1/1`,
      `/c/${LONG}/r/1?r=newest`,
    ])
      expect(await ask(path), path).to.equal(200);
    expect(await ask(`/c/${LONG}`, 'POST')).to.equal(200);
    expect(answers).to.have.length(1);
    answers[0]?.();
    expect(await first).to.equal(200);
    await until(() => answers.length === 2);
    answers[1]?.();
    expect(await second).to.equal(200);
  });

  it('reads nothing for whoever left while waiting', async () => {
    answers = [];
    const first = ask(`/c/${LONG}`);
    await until(() => answers.length === 1);
    const leaving = new AbortController();
    const left = fetch(`${origin}/c/${LONG}`, { signal: leaving.signal }).catch(() => null);
    // They must have come to the gate before they leave, and have left before they are let in.
    await new Promise((next) => setTimeout(next, 100));
    leaving.abort();
    await left;
    await new Promise((next) => setTimeout(next, 100));
    answers[0]?.();
    expect(await first).to.equal(200);
    const next = ask(`/c/${LONG}`);
    await until(() => answers.length > 1);
    expect(answers).to.have.length(2);
    answers[1]?.();
    expect(await next).to.equal(200);
  });

  it('gives the place on when somebody goes away, or takes the answer slowly', async () => {
    answers = [];
    const leaving = new AbortController();
    const left = fetch(`${origin}/c/${LONG}`, { signal: leaving.signal }).catch(() => null);
    await until(() => answers.length === 1);
    leaving.abort();
    await left;
    const slow = get(`${origin}/c/${LONG}?now`, (response) => response.pause());
    await new Promise((answered) => slow.once('response', answered));
    const next = ask(`/c/${LONG}`);
    await until(() => answers.length === 2);
    answers[1]?.();
    expect(await next).to.equal(200);
    slow.destroy();
  });
});
