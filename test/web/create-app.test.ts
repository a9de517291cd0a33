import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { expect } from 'chai';
import type { Express } from 'express';
import { RateLimiterRes } from 'rate-limiter-flexible';
import request from 'supertest';
import type { Config } from '../../server/config.ts';
import type { Counters } from '../../server/counters.ts';
import { readAssets } from '../../server/web/assets.ts';
import { toOpenApi } from '../../server/web/openapi/document.ts';
import { buildDraft } from '../support/drafts.ts';
import { BASE_URL, createAppOf, type TestApp } from '../support/test-app.ts';
import { useTestSite } from '../support/use-test-site.ts';

/** The app of a site whose counters have no more to give, with what was counted: the counter and the client. */
function openCountedApp(site: TestApp, settings: Partial<Config> = {}) {
  const counted: [counter: string, client: string][] = [];
  const open = (name: string) => ({
    async consume(client: string) {
      counted.push([name, client]);
      throw new RateLimiterRes(0, 1_500);
    },
  });
  const counters = { open, close: async () => {} } as unknown as Counters;
  const app = createAppOf(site, { config: { ...site.config, rateLimit: true, ...settings }, counters });
  return { app, counted };
}

describe('createApp(parts)', function () {
  this.timeout(60_000);
  const site = useTestSite();
  let earlier = '';
  let open = '';
  let unlisted = '';
  let withdrawn = '';
  before(async () => {
    const { flow } = site.stores;
    const texts = [...buildDraft().b.texts, ...buildDraft().a.texts.map((text) => ({ ...text, id: 'b2' }))];
    const draft = buildDraft({ b: { ...buildDraft().b, texts } });
    const call = { ...draft.call, date: '2026-03-01' };
    earlier = (await flow.receivePair({ ...draft, call })).code;
    open = (await flow.receivePair(draft)).code;
    unlisted = (await flow.receivePair({ ...draft, visibility: 'unlisted' })).code;
    const gone = await flow.receivePair(draft);
    await flow.withdrawPair(gone.code, gone.editKey);
    withdrawn = gone.code;
  });
  const get = (path: string) => request(site.app).get(path);

  describe('counts', () => {
    /** Every address that changes or computes anything, as it is described to programs, and to people. */
    const costly = () =>
      Object.entries(toOpenApi(BASE_URL, '1').paths as Record<string, object>).flatMap(([path, operations]) =>
        Object.keys(operations)
          .filter((method) => method !== 'get')
          .map((method) => [method as 'post' | 'put' | 'delete', path] as const),
      );
    const send = (app: Express, method: 'post' | 'put' | 'delete', path: string) =>
      request(app)[method](path.replace('{code}', open).replace('{passage}', 'a1').replace('{id}', 'c1'));

    it('every request that changes or computes something, and tells whoever does too much of it when to come back', async () => {
      const { app, counted } = openCountedApp(site);
      const free: string[] = [];
      for (const [method, path] of costly()) {
        const { status, headers } = await send(app, method, path);
        if (status === 429) expect(headers['retry-after'], path).to.equal('2');
        else free.push(`${method} ${path}`);
      }
      // It only takes a cookie away.
      expect(free).to.deep.equal(['post /c/{code}/edit/close']);
      expect(new Set(counted.map(([counter]) => counter))).to.deep.equal(
        new Set(['uploads', 'programs', 'edits', 'decisions']),
      );
    });

    it('nobody who only reads', async () => {
      const { app, counted } = openCountedApp(site);
      for (const path of [
        '/',
        '/new',
        '/healthz',
        `/c/${open}`,
        `/c/${open}.json`,
        '/api/pairs',
        '/feed.xml',
      ])
        expect((await request(app).get(path)).status, path).to.equal(200);
      expect(counted).to.deep.equal([]);
    });

    it('nobody where the limit is off', async () => {
      const { app, counted } = openCountedApp(site, { rateLimit: false });
      expect((await request(app).post('/api/compare').send({})).status).to.equal(422);
      expect(counted).to.deep.equal([]);
    });

    for (const [name, trustProxy, clients] of [
      ['a client by the address it comes from, whatever a header claims', false, ['127.0.0.1', '127.0.0.1']],
      ['behind a proxy the client that it names last', true, ['192.0.2.7', '127.0.0.1']],
    ] as const) {
      it(name, async () => {
        const { app, counted } = openCountedApp(site, { trustProxy });
        await request(app).post('/api/compare').set('X-Forwarded-For', '203.0.113.9, 192.0.2.7');
        await request(app).post('/api/compare').set('CF-Connecting-IP', '203.0.113.9');
        expect(counted.map(([, client]) => client)).to.deep.equal(clients);
      });
    }
  });

  describe('says who may keep an answer', () => {
    const OF_A_PAIR = [
      '',
      '?topic=taiwan',
      '/r/1',
      '/t/taiwan',
      '/r/1/t/taiwan',
      '/embed',
      '/t/taiwan/embed',
      '/history',
      '/changes/1/1',
      '/translation/b',
      ...['json', 'html', 'md', 'csv', 'txt', 'bundle.json', 'svg', 'png'].map(
        (extension) => `.${extension}`,
      ),
      '/t/taiwan.json',
    ];

    it('of a comparison: no shared cache, and no search engine where it is unlisted', async () => {
      for (const [code, robots] of [
        [open, undefined],
        [unlisted, 'noindex'],
      ] as const) {
        const oembed = `/oembed?url=${BASE_URL}/c/${code}`;
        const data = [`/api/pairs/${code}`, `/api/pairs/${code}/corrections`, oembed];
        const drift = `/drift/words?older=${earlier}.a&newer=${code}.a`;
        for (const path of [...OF_A_PAIR.map((place) => `/c/${code}${place}`), ...data, drift]) {
          const { status, headers } = await get(path);
          expect(status, path).to.equal(200);
          expect(headers['cache-control'], path).to.equal('private, no-cache');
          expect(headers['x-robots-tag'], path).to.equal(robots);
        }
      }
    });

    it('of what is asked for with a key, typed or refused: nobody', async () => {
      for (const path of ['/new', `/c/${open}/edit`, '/nowhere', `/c/${withdrawn}`, `/c/${withdrawn}.json`])
        expect((await get(path)).headers['cache-control'], path).to.equal('no-store');
      const stored = await request(site.app).post('/api/pairs').send({
        'a.issuer': 'Norvane',
        'a.text': 'They met.',
        'b.issuer': 'Sarune',
        'b.text': 'They spoke.',
      });
      expect([stored.status, stored.headers['cache-control']]).to.deep.equal([201, 'no-store']);
    });

    it('of what changes with the archive: whoever asks again each time', async () => {
      const lists = [
        '/',
        '/api/pairs',
        '/feed.xml',
        '/sitemap.xml',
        '/topics/taiwan',
        '/parties/Norvane',
        '/drift',
      ];
      for (const path of [...lists, '/methods', '/api/openapi.json'])
        expect((await get(path)).headers['cache-control'], path).to.equal('no-cache');
    });

    it('of built files: anybody, for good under a name of their content, for a day under a plain one', async () => {
      const { style, script, form, embed, icon, embedSize } = readAssets('dist/assets');
      for (const { path } of [style, script, form, embed, icon, embedSize])
        expect((await get(path)).headers['cache-control'], path).to.equal(
          'public, max-age=31536000, immutable',
        );
      expect((await get('/embed-size.js')).headers['cache-control']).to.equal('public, max-age=86400');
    });

    it('answers in few words whoever has it already', async () => {
      for (const path of ['/', `/c/${open}`, `/c/${open}.json`, `/c/${open}.png`, '/feed.xml', '/methods']) {
        const { etag } = (await get(path)).headers;
        expect(etag, path).to.match(/^"/);
        const again = await get(path).set('If-None-Match', etag ?? '');
        expect([again.status, again.text ?? ''], path).to.deep.equal([304, '']);
        expect((await get(path).set('If-None-Match', '"another"')).status, path).to.equal(200);
      }
    });
  });

  it('keeps answers to its own pages but for what others show: the embed, what it loads, and pictures', async () => {
    const { style } = readAssets('dist/assets');
    for (const [policy, paths] of [
      ['same-origin', ['/', '/new', `/c/${open}`, `/c/${open}.json`, `/c/${open}.html`, '/nowhere']],
      [
        'cross-origin',
        [`/c/${open}/embed`, `/c/${open}.png`, `/c/${open}.svg`, style.path, '/embed-size.js'],
      ],
    ] as const)
      for (const path of paths)
        expect((await get(path)).headers['cross-origin-resource-policy'], path).to.equal(policy);
  });

  it('asks what a pair weighs before it is read', async () => {
    const weighed: unknown[] = [];
    const weightOf = async (...pair: readonly unknown[]) => {
      weighed.push(pair);
      return 0;
    };
    const app = createAppOf(site, { flow: { ...site.stores.flow, weightOf } });
    for (const path of [`/c/${open}`, `/c/${open}/r/1.json`, '/', '/healthz']) await request(app).get(path);
    expect(weighed).to.deep.equal([
      [open, undefined],
      [open, 1],
    ]);
  });

  it('lets one request in each turn begin with what takes time', async () => {
    const begun: string[] = [];
    const weightOf = (code: string) => {
      begun.push(code);
      return new Promise<number>(() => {});
    };
    const app = createAppOf(site, { flow: { ...site.stores.flow, weightOf } });
    const codes = [open, unlisted, earlier];
    // Handed over within one turn, as the system hands over connections that arrive together.
    for (const code of codes) {
      const asked = new IncomingMessage(new Socket());
      Object.assign(asked, { method: 'GET', url: `/c/${code}`, headers: { host: 'diptych.example' } });
      app(asked, new ServerResponse(asked));
    }
    const seen = [begun.length];
    for (const _ of codes) {
      await turn();
      seen.push(begun.length);
    }
    expect(begun).to.deep.equal(codes);
    expect(seen).to.deep.equal([0, 1, 2, 3]);
  });

  it('says at every address which methods it takes, and takes no other', async () => {
    const { paths } = toOpenApi(BASE_URL, '1');
    for (const [path, operations] of Object.entries(paths as Record<string, object>)) {
      const described = Object.keys(operations).map((method) => method.toUpperCase());
      const taken = described.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
      const others = (['post', 'put', 'delete'] as const).filter(
        (method) => !Object.hasOwn(operations, method),
      );
      for (const other of [...others.slice(0, 1), 'patch', 'options', 'trace'] as const) {
        const { status, headers } = await request(site.app)[other](path.replace(/\{\w+\}/g, 'x'));
        expect([status, headers.allow?.split(', ').sort()], `${other} ${path}`).to.deep.equal([
          405,
          taken.sort(),
        ]);
      }
    }
    const nowhere = await request(site.app)
      .patch('/no/such/address')
      .set('Origin', 'https://elsewhere.example');
    expect([nowhere.status, nowhere.headers.allow]).to.deep.equal([405, 'GET, HEAD, POST, PUT, DELETE']);
  });

  it('answers HEAD as it answers GET, without the body', async () => {
    for (const path of [
      '/',
      `/c/${open}`,
      `/c/${open}.csv`,
      `/api/pairs/${unlisted}`,
      `/c/${withdrawn}`,
      '/no',
    ]) {
      const [head, full] = [await request(site.app).head(path), await get(path)];
      expect([head.status, head.text ?? ''], path).to.deep.equal([full.status, '']);
      for (const name of ['content-type', 'cache-control', 'x-robots-tag', 'etag', 'content-security-policy'])
        expect(head.headers[name], `${path} ${name}`).to.equal(full.headers[name]);
    }
  });

  it('lets the script of the form alone ask the server, and the embed alone be framed', async () => {
    const policyOf = async (path: string) => (await get(path)).headers['content-security-policy'] ?? '';
    const usual = await policyOf('/');
    for (const path of [
      `/c/${open}`,
      `/c/${open}/edit`,
      `/c/${open}/t/taiwan`,
      '/methods',
      '/nowhere',
      '/api/pairs',
    ])
      expect(await policyOf(path), path).to.equal(usual);
    expect(await policyOf('/new')).to.equal(usual.replace("connect-src 'none'", "connect-src 'self'"));
    for (const path of [`/c/${open}/embed`, `/c/${open}/t/taiwan/embed`]) {
      const framed = usual.replace("frame-ancestors 'none'", 'frame-ancestors *');
      expect(await policyOf(`${path}?fit=1`), path).to.equal(framed);
      expect(await policyOf(path), path).to.equal(framed.replace("script-src 'self'", "script-src 'none'"));
      const { headers } = await get(path);
      expect(headers, path).to.include({ 'cross-origin-embedder-policy': 'require-corp' });
      expect(headers, path).to.not.have.property('x-frame-options');
    }
  });

  it('reads no structure into a query', async () => {
    for (const path of [
      '/?q[toString]=x',
      '/?topic[]=taiwan',
      '/?q=a&q=b',
      '/?__proto__[q]=x',
      '/?q[q]=zzzz',
    ])
      expect((await get(path)).text, path).to.include(`/c/${open}`);
  });

  it('sends long answers compressed to whoever takes them so', async () => {
    const { headers } = await get(`/c/${open}`).set('Accept-Encoding', 'gzip');
    expect(headers['content-encoding']).to.equal('gzip');
    expect(headers.vary).to.include('Accept-Encoding');
  });

  it('says no length of an answer that would be compressed where it is asked for the head alone', async () => {
    const head = (path: string, encoding: string) =>
      request(site.app).head(path).set('Accept-Encoding', encoding);
    for (const path of [`/c/${open}`, `/api/pairs/${open}`]) {
      expect((await head(path, 'gzip')).headers, path).to.not.have.any.keys(
        'content-length',
        'transfer-encoding',
      );
      const plain = (await get(path).set('Accept-Encoding', 'identity')).headers;
      expect((await head(path, 'identity')).headers['content-length'], path).to.equal(
        plain['content-length'],
      );
    }
    expect((await head(`/c/${open}.png`, 'gzip')).headers).to.include.keys('content-length');
  });
});
