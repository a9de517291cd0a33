import { expect } from 'chai';
import express from 'express';
import type { Logger } from 'pino';
import request from 'supertest';
import { LIMITS } from '../../server/config.ts';
import { PublicError, WithdrawnError } from '../../server/errors.ts';
import type { PairCode } from '../../server/model/pair.ts';
import { handleErrors } from '../../server/web/handle-errors.ts';
import { compileViews } from '../../server/web/render.ts';
import type { Site } from '../../server/web/site.ts';
import { BASE_URL } from '../support/test-app.ts';

const SECRET = 'select * from pairs where edit_key_hash is /srv/diptych/data';

describe('handleErrors(site)', () => {
  let logged: [level: string, said: object, message: string][] = [];
  const log = {
    error: (said: object, message: string) => logged.push(['error', said, message]),
    warn: (said: object, message: string) => logged.push(['warn', said, message]),
  } as unknown as Logger;
  const layout = { baseUrl: BASE_URL, style: '/style.css', script: '/app.js', icon: '/icon.svg' };
  const site = { log, layout, render: compileViews('views'), config: { limits: LIMITS } } as unknown as Site;
  let thrown: unknown;
  const app = express();
  app.use(() => {
    throw thrown;
  });
  app.use(handleErrors(site));

  beforeEach(() => {
    logged = [];
  });

  const answerTo = async (error: unknown, path: string) => {
    thrown = error;
    return await request(app).get(path);
  };
  const PATHS = ['/c/x', '/api/pairs'];

  for (const error of [new TypeError(SECRET), SECRET, { status: 404, message: SECRET }]) {
    it(`tells nobody but the log of ${error instanceof Error ? 'a bug' : JSON.stringify(error)}`, async () => {
      for (const path of PATHS) {
        logged = [];
        const { status, text, headers } = await answerTo(error, path);
        expect(status).to.equal(500);
        expect(text).to.include('Something went wrong on our side.');
        expect(text + JSON.stringify(headers)).to.not.match(/select|srv|TypeError|\bat .*:\d+/);
        expect(logged).to.deep.equal([['error', { err: error }, 'a request failed']]);
      }
    });
  }

  it('tells what the disk or the database said to the log alone, and when to come back', async () => {
    const problems = [{ field: null, code: 'storage_busy', message: 'Come back soon.' }];
    for (const status of [503, 507]) {
      for (const path of PATHS) {
        logged = [];
        const cause = new Error(SECRET);
        const { text, headers, ...answer } = await answerTo(
          new PublicError(status, problems, { cause }),
          path,
        );
        expect(answer.status).to.equal(status);
        expect(Number(headers['retry-after'])).to.be.above(0);
        expect(text).to.include('Come back soon.').and.not.include('select');
        expect(logged).to.deep.equal([['warn', { reason: SECRET }, 'a request could not be served']]);
      }
    }
  });

  it('tells programs every problem with its field, the first one by itself', async () => {
    const problems = [
      { field: 'a.text', code: 'text_missing', message: 'This side has no text.' },
      { field: 'call.date', code: 'date_unfit', message: 'That is no day.' },
    ];
    const { status, body, headers } = await answerTo(new PublicError(422, problems), '/api/pairs');
    expect(status).to.equal(422);
    expect(body).to.deep.equal({ error: problems[0], errors: problems });
    expect(headers).to.not.have.property('retry-after');
    expect(logged).to.deep.equal([]);
  });

  it('lets nobody keep a refusal', async () => {
    for (const path of PATHS) {
      const { headers } = await answerTo(new PublicError(404, []), path);
      expect(headers['cache-control']).to.equal('no-store');
    }
  });

  it('closes the connection after what may not have been read whole, and after nothing else', async () => {
    for (const [status, connection] of [
      [400, 'close'],
      [413, 'close'],
      [422, 'keep-alive'],
      [500, 'keep-alive'],
    ] as const) {
      const error = status === 500 ? new Error('A bug.') : new PublicError(status, []);
      thrown = error;
      const { headers } = await request(app).get('/c/x').set('Connection', 'keep-alive');
      expect(headers.connection, String(status)).to.equal(connection);
    }
  });

  it('says of a withdrawn pair when that was and which hashes it had, and keeps it out of search engines', async () => {
    const sha256 = { a: ['a'.repeat(64)], b: ['b'.repeat(64)] };
    const withdrawnAt = '2026-04-01T00:00:00Z';
    const error = new WithdrawnError({ code: 'A'.repeat(22) as PairCode, withdrawnAt, sha256 });
    const page = await answerTo(error, '/c/x');
    const data = await answerTo(error, '/c/x.json');
    for (const { status, headers } of [page, data]) {
      expect(status).to.equal(410);
      expect(headers['x-robots-tag']).to.equal('noindex');
    }
    expect(page.text).to.include(sha256.a[0]);
    expect(data.body.error.code).to.equal('withdrawn');
    expect(data.body.withdrawn).to.deep.equal({ at: withdrawnAt, sha256 });
    expect((await answerTo(new PublicError(404, []), '/c/x')).headers).to.not.have.property('x-robots-tag');
  });

  it('says of an address that cannot be decoded that it cannot be read', async () => {
    const { status, body } = await answerTo(new URIError(`Failed to decode ${SECRET}`), '/api/pairs');
    expect([status, body.error.code, body.error.message]).to.deep.equal([
      400,
      'address_malformed',
      'That address cannot be read.',
    ]);
  });
});
