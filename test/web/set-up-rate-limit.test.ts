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

  it('counts an IPv6 client by its /64 however its address is written, and an IPv4 one alone', async () => {
    const app = express().set('trust proxy', 1);
    app.get('/', setUpRateLimit(site, 'networks'), (_request, response) => response.sendStatus(200));
    app.use(((_error, _request, response, _next) => {
      response.sendStatus(429);
    }) satisfies express.ErrorRequestHandler);
    const ask = async (ip: string) => (await request(app).get('/').set('X-Forwarded-For', ip)).status;
    const one = ['2001:db8::1', '2001:db8::2', '2001:DB8:0:0:ffff::', '2001:0db8:0000:0000:0:0:0:3'];
    for (let turn = 0; turn < 30; turn += 1) expect(await ask(one[turn % one.length] ?? '')).to.equal(200);
    for (const ip of one) expect(await ask(ip), ip).to.equal(429);
    expect(await ask('2001:db8:0:1::1')).to.equal(200);
    for (let turn = 0; turn < 30; turn += 1) await ask(turn % 2 === 0 ? '192.0.2.1' : '::ffff:192.0.2.1');
    expect(await ask('192.0.2.1')).to.equal(429);
    expect(await ask('192.0.2.2')).to.equal(200);
  });

  it('counts by its own words a client that a proxy calls by no address', async () => {
    const app = express().set('trust proxy', 1);
    app.get('/', setUpRateLimit(site, 'names'), (_request, response) => response.sendStatus(200));
    app.use(((_error, _request, response, _next) => {
      response.sendStatus(429);
    }) satisfies express.ErrorRequestHandler);
    const ask = async (ip: string) => (await request(app).get('/').set('X-Forwarded-For', ip)).status;
    for (let turn = 0; turn < 30; turn += 1) expect(await ask('unknown')).to.equal(200);
    expect([await ask('unknown'), await ask('_hidden')]).to.deep.equal([429, 200]);
  });

  it('takes a fault of the counters for a fault, not for a client who does too much', async () => {
    const fault = new Error('The counters are gone.');
    const open = () => ({ consume: () => Promise.reject(fault) });
    const counters = { open, close: async () => {} } as unknown as typeof site.counters;
    let passed: unknown;
    const limit = setUpRateLimit({ ...site, counters }, 'any');
    await limit({ ip: '192.0.2.1' } as express.Request, {} as express.Response, (error) => {
      passed = error;
    });
    expect(passed).to.equal(fault);
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
