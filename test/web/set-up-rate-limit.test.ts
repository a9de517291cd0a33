import { expect } from 'chai';
import express from 'express';
import request from 'supertest';
import { parseConfig } from '../../server/config.ts';
import { countInMemory } from '../../server/counters.ts';
import { PublicError } from '../../server/errors.ts';
import { setUpRateLimit } from '../../server/web/set-up-rate-limit.ts';

describe('setUpRateLimit(site, name)', () => {
  const site = { config: parseConfig({}, {}), counters: countInMemory() };
  const now = Date.now;
  afterEach(() => {
    Date.now = now;
  });

  it('asks nobody to wait for longer than its window, even where the clock was set back by years', async () => {
    const app = express();
    app.get('/', setUpRateLimit(site, 'uploads'), (_request, response) => response.sendStatus(200));
    app.use(((error, _request, response, _next) => {
      response.sendStatus(error instanceof PublicError ? error.status : 500);
    }) satisfies express.ErrorRequestHandler);
    Date.now = () => now() + 10 * 365 * 24 * 3_600_000;
    for (let turn = 0; turn < 30; turn += 1) expect((await request(app).get('/')).status).to.equal(200);
    Date.now = now;
    const { status, headers } = await request(app).get('/');
    expect(status).to.equal(429);
    expect(Number(headers['retry-after'])).to.be.within(1, 60);
  });
});
