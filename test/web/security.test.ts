import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { expect } from 'chai';
import type { Express } from 'express';
import request, { type Response } from 'supertest';
import { PublicError } from '../../server/errors.ts';
import { BASE_URL, createAppOf, type TestApp } from '../support/test-app.ts';
import { useTestSite } from '../support/use-test-site.ts';

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '</textarea><svg onload=alert(1)>',
  '{{7191*7}} {{constructor.constructor "x"}} {{> main}}',
  '<a href="javascript:alert(1)">x</a>',
  '\u202eevil\u202c \u200bhidden',
];

const PAIR = {
  'call.title': 'A call',
  'call.date': '2026-03-12',
  'a.issuer': 'Norvane',
  'a.text': 'The Secretary raised fentanyl.',
  'b.issuer': 'Sarune',
  'b.text': 'Dovic spoke of Taiwan.',
};

describe('the security bar', function () {
  this.timeout(240_000);
  const site = useTestSite();

  const post = (fields: object) => request(site.app).post('/api/pairs').send(fields);
  const store = async (fields: object = PAIR) =>
    (await post(fields)).body as { code: string; editKey: string };

  describe('escaping (rows 1, 5, 7, 13)', () => {
    for (const payload of PAYLOADS) {
      it(`shows ${JSON.stringify(payload)} as words wherever it stands`, async () => {
        const text = `The Secretary said ${payload} about Taiwan.`;
        const { code } = await store({
          ...PAIR,
          'call.title': payload,
          'a.issuer': payload,
          'a.source': payload,
          'a.title': payload,
          'a.text': text,
          'b.text': text,
          visibility: 'public',
        });
        for (const path of [`/c/${code}`, `/c/${code}?topic=taiwan`, `/c/${code}/t/taiwan`, '/']) {
          const { text: html } = await request(site.app).get(path);
          expect(html).to.not.match(/<script>alert|<img src=x|<svg onload|onfocus=alert\(1\) x='\s*>|50337/);
          expect(html).to.not.include('href="javascript:');
          expect(html).to.not.match(/[\u202a-\u202e\u200b]/);
        }
      });
    }

    it('marks characters that reorder or hide text where they stand', async () => {
      const { code } = await store({ ...PAIR, 'a.text': 'The Secretary \u202espoke\u202c of Taiwan.' });
      const { text } = await request(site.app).get(`/c/${code}`);
      expect(text).to.include('U+202E').and.include('2 characters in these texts cannot be seen');
    });

    it('counts those of the English under a Chinese text too', async () => {
      const { code } = await store({
        ...PAIR,
        'a.text': 'The Secretary \u202espoke\u202c of Taiwan.',
        'b.text': '双方讨论了台湾问题。',
        'b.texts.2.text': 'They \u200bdiscussed <b>Taiwan</b>.',
      });
      const { text } = await request(site.app).get(`/c/${code}`);
      expect(text).to.include('U+200B</span>discussed &lt;b&gt;Taiwan');
      expect(text).to.include('3 characters in these texts cannot be seen');
      const english = await request(site.app).get(`/c/${code}?b=b2`);
      expect(english.text).to.include('3 characters in these texts cannot be seen');
    });

    it('reflects nothing of an address or a header on an error page', async () => {
      const { text, status } = await request(site.app)
        .get('/%3Cscript%3Ealert(1)%3C/script%3E?x=%22%3E')
        .set('X-Original-URL', '/evil');
      expect(status).to.equal(404);
      expect(text).to.not.include('alert(1)').and.not.include('evil');
    });

    it('tells programs their errors as JSON in every spelling that routes take', async () => {
      const none = 'A'.repeat(22);
      for (const path of [`/API/pairs/${none}`, '/oembed/?url=x', `/c/${none}.JSON`, `/c/${none}.json/`]) {
        const { status, type } = await request(site.app).get(path);
        expect([status, type], path).to.deep.equal([404, 'application/json']);
      }
      expect((await request(site.app).get('/c/%ff')).status).to.equal(400);
    });
  });

  describe('headers (rows 9, 10, 11)', () => {
    for (const path of ['/', '/new', '/nowhere', '/api/pairs/x', '/healthz']) {
      it(`are all there on ${path}`, async () => {
        const { headers } = await request(site.app).get(path);
        const policy = headers['content-security-policy'] ?? '';
        expect(policy).to.include("default-src 'none'").and.include("frame-ancestors 'none'");
        expect(policy).to.not.match(/unsafe|\*|https?:|data:/);
        expect(headers['x-content-type-options']).to.equal('nosniff');
        expect(headers['x-frame-options']).to.equal('DENY');
        expect(headers['referrer-policy']).to.equal('same-origin');
        expect(headers['cross-origin-opener-policy']).to.equal('same-origin');
        expect(headers['strict-transport-security']).to.match(/max-age=63072000/);
        expect(headers).to.not.have.property('x-powered-by');
      });
    }

    it('leave no inline code or style on any page', async () => {
      const { code } = await store();
      for (const path of ['/', '/new', '/methods', `/c/${code}`, '/nowhere']) {
        const { text } = await request(site.app).get(path);
        expect(text).to.not.match(
          /<style|\sstyle=|<script(?! src="\/assets\/| type="application\/ld\+json")|\son\w+=/,
        );
      }
    });
  });

  describe('changes (rows 47, 49, 50)', () => {
    for (const [name, headers] of [
      ['a foreign site', { 'Sec-Fetch-Site': 'cross-site' }],
      ['a sibling site', { 'Sec-Fetch-Site': 'same-site' }],
      ['a foreign origin', { Origin: 'https://evil.example' }],
      ['a null origin', { Origin: 'null' }],
      ['an origin that begins like ours', { Origin: `${BASE_URL}.evil.example` }],
    ] as const) {
      it(`are refused from ${name}`, async () => {
        expect((await post(PAIR).set(headers)).status).to.equal(403);
        const { status, text } = await request(site.app).post('/new').set(headers).field('a.text', 'x');
        expect([status, text.includes(`the pages at ${BASE_URL} only`)]).to.deep.equal([403, true]);
      });
    }

    it('need the pair’s own edit key', async () => {
      const one = await store();
      const other = await store();
      const put = (key: string) =>
        request(site.app)
          .put(`/api/pairs/${one.code}`)
          .set('Authorization', `Bearer ${key}`)
          .send({ ...PAIR, 'call.place': 'Geneva' });
      for (const key of [other.editKey, one.editKey.slice(1), one.editKey.toUpperCase(), '*', '']) {
        expect((await put(key)).status, key).to.equal(403);
      }
      expect((await put(one.editKey)).body.revision).to.equal(2);
      const { headers } = await request(site.app).get(`/c/${one.code}`);
      expect(headers).to.not.have.property('access-control-allow-origin');
    });

    it('cannot be made by other methods or overrides', async () => {
      const { code } = await store();
      expect((await request(site.app).patch(`/c/${code}`)).status).to.equal(405);
      expect((await request(site.app).post(`/c/${code}`)).status).to.equal(405);
      const { headers } = await request(site.app).options(`/c/${code}`);
      expect(headers.allow).to.equal('GET, HEAD');
      await request(site.app)
        .get(`/api/pairs/${code}?_method=DELETE`)
        .set('X-HTTP-Method-Override', 'DELETE');
      expect((await request(site.app).get(`/c/${code}`)).status).to.equal(200);
    });

    it('leave a withdrawn pair as gone, its words unreachable', async () => {
      const { code, editKey } = await store({ ...PAIR, 'a.text': 'A secret of fentanyl.' });
      const gone = await request(site.app)
        .delete(`/api/pairs/${code}`)
        .set('Authorization', `Bearer ${editKey}`);
      expect(gone.status).to.equal(204);
      for (const path of [`/c/${code}`, `/c/${code}/r/1`, `/c/${code}.json`, `/api/pairs/${code}`]) {
        const answer = await request(site.app).get(path);
        expect([answer.status, answer.text.includes('secret')], path).to.deep.equal([410, false]);
      }
    });
  });

  describe('bodies (rows 21, 29, 30, 33, 34, 35)', () => {
    it('refuses a field that no text could fill, by its name and before it is parsed', async () => {
      const text = 'w '.repeat(3 * 1024 * 1024);
      const sent = request(site.app).post('/api/pairs').field(PAIR).field('b.texts.2.text', text);
      const { status, body } = await sent;
      expect(status).to.equal(413);
      expect(body.error).to.include({ code: 'field_too_large', field: 'b.texts.2.text' });
    });

    it('repeats no name of a field that is none of ours', async () => {
      const text = 'w '.repeat(3 * 1024 * 1024);
      const { status, body } = await request(site.app).post('/api/pairs').field('<b>x</b>', text);
      expect(status).to.equal(413);
      expect(body.error.field).to.equal(null);
    });

    it('refuses a url-encoded field of many megabytes', async () => {
      const { status, text } = await request(site.app)
        .post('/new')
        .type('form')
        .send(`a.issuer=Norvane&a.text=${'w'.repeat(5 * 1024 * 1024)}`);
      expect(status).to.equal(413);
      expect(text).to.include('This field alone has 5.0 MiB');
    });

    it('refuses JSON with more members than anything has, whatever its words hold', async () => {
      const send = (body: string) =>
        request(site.app).post('/api/pairs').set('Content-Type', 'application/json').send(body);
      const many = await send(`{"a":[${'{},'.repeat(30_000)}{}]}`);
      expect(many.status).to.equal(400);
      expect(many.body.error.code).to.equal('json_members');
      const words = await send(JSON.stringify({ ...PAIR, 'a.text': `Taiwan ${'\\"{},'.repeat(30_000)}` }));
      expect(words.status).to.equal(201);
    });

    it('refuses an issuer and notes that go on and on', async () => {
      const compared = await request(site.app)
        .post('/api/compare')
        .send({ a: { text: 'Taiwan.', issuer: 'x'.repeat(501) }, b: { text: 'Taiwan.' } });
      expect(compared.status).to.equal(422);
      expect(compared.body.error.field).to.equal('a.issuer');
      const stored = await post({ ...PAIR, 'call.notes': 'A note.\n'.repeat(101) });
      expect(stored.status).to.equal(422);
      expect(stored.body.error.field).to.equal('call.notes');
    });

    it('shows the form again, nothing lost, where comparing or looking for pairs alike is refused', async () => {
      const refused = openRefusingApp(site);
      for (const pressed of ['', 'compare']) {
        const sent = request(refused).post('/new').type('form');
        const { status, text, headers } = await sent.send({ ...PAIR, do: pressed });
        expect(status).to.equal(503);
        expect(headers['retry-after']).to.equal('10');
        expect(text).to.include('Comparing a lot.').and.to.include(`${PAIR['a.text']}</textarea>`);
      }
    });

    it('shows the form of an edit again as well, where it cannot be stored at the moment', async () => {
      const { code, editKey } = await store();
      const { status, text, headers } = await request(openRefusingApp(site))
        .post(`/c/${code}/edit`)
        .type('form')
        .send({ ...PAIR, editKey, 'b.text': 'Dovic spoke of much that took long to type.' });
      expect([status, headers['retry-after']]).to.deep.equal([503, '10']);
      expect(text).to.include('Comparing a lot.').and.to.include('much that took long to type.</textarea>');
    });

    it('shows the form of a decision again as well', async () => {
      const { code, editKey } = await store();
      const { status, text, headers } = await request(openRefusingApp(site))
        .post(`/c/${code}/edit/passages/a1`)
        .type('form')
        .send({ editKey, voice: 'self', note: 'A note that took thought.' });
      expect([status, headers['retry-after']]).to.deep.equal([503, '10']);
      expect(text).to.include('Comparing a lot.').and.to.include('A note that took thought.</textarea>');
    });

    const statusOf = async (sent: PromiseLike<Response>) => (await sent).status;

    it('are refused when compressed, of another kind, cut or malformed', async () => {
      const send = (type: string, body: string) =>
        request(site.app).post('/api/pairs').set('Content-Type', type).send(body);
      expect(await statusOf(send('text/plain', '{}'))).to.equal(415);
      expect(await statusOf(send('application/json', '{"a'))).to.equal(400);
      expect(await statusOf(send('application/json', '[]'))).to.equal(400);
      expect(await statusOf(send('application/json', '{}').set('Content-Encoding', 'gzip'))).to.equal(415);
      const form = request(site.app)
        .post('/new')
        .set('Content-Type', 'multipart/form-data; boundary=x')
        .send('--x\r\nno end');
      expect(await statusOf(form)).to.equal(400);
    });

    it('are refused over the limit by what they declare', async () => {
      const large = request(site.app)
        .post('/api/pairs')
        .set('Content-Type', 'application/json')
        .send('x'.repeat(26 * 1024 * 1024));
      expect(await statusOf(large)).to.equal(413);
    });

    it('are refused where they name two hosts, and the connection closed', async () => {
      const server = site.app.listen(0, '127.0.0.1');
      try {
        await once(server, 'listening');
        const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
        socket.write('GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
        let answer = '';
        socket.on('data', (bytes) => {
          answer += bytes;
        });
        await once(socket, 'close');
        expect(answer.match(/HTTP\/1\.1 \d+/g)).to.deep.equal(['HTTP/1.1 400']);
      } finally {
        server.close();
      }
    });

    it('are closed soon where somebody never stops sending', async () => {
      const server = site.app.listen(0, '127.0.0.1');
      try {
        await once(server, 'listening');
        const { port } = server.address() as AddressInfo;
        // One that goes on sending when it has its answer.
        const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
        const started = performance.now();
        socket.write('POST /new HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\n');
        socket.write(`Content-Length: ${2 ** 40}\r\n\r\n`);
        const sending = setInterval(() => socket.write('x'.repeat(1024)), 50);
        let answer = '';
        socket.on('data', (bytes) => {
          answer += bytes;
        });
        // A write after the end is an error of its own, which comes before or after the end as it likes.
        socket.on('error', () => undefined);
        await new Promise((closed) => socket.once('close', closed));
        clearInterval(sending);
        expect(answer)
          .to.match(/^HTTP\/1\.1 413 /)
          .and.include('</html>');
        expect(performance.now() - started).to.be.below(10_000);
      } finally {
        server.close();
      }
    });

    it('that are too large are told which limits there are and where what was typed is', async () => {
      const { status, text } = await request(site.app)
        .post('/new')
        .field('a.text', 'They spoke.')
        .attach('b.file', Buffer.alloc(26 * 1024 * 1024, 'They met. '), 'b.txt');
      expect(status).to.equal(413);
      expect(text)
        .to.include('larger than the 25 MiB')
        .and.include('A file may have 10 MiB, a text 200,000 characters.')
        .and.include('Go back in your browser');
    });

    it('are refused in bounded time and memory where one text fills them', async () => {
      const text = 'w '.repeat(10 * 1024 * 1024);
      const before = process.memoryUsage().rss;
      for (const path of ['/api/pairs', '/api/compare']) {
        const body =
          path === '/api/pairs' ? { ...PAIR, 'a.text': text } : { a: { text }, b: { text: 'One.' } };
        const started = process.cpuUsage();
        const { status, body: answer } = await request(site.app).post(path).send(body);
        expect([status, answer.error.code], path).to.deep.equal([422, 'text_too_long']);
        expect(process.cpuUsage(started).user / 1e6, path).to.be.below(5);
      }
      expect((process.memoryUsage().rss - before) / 2 ** 20).to.be.below(400);
    });

    it('are refused with more parts than any form has', async () => {
      const body = Array.from({ length: 500 }, (_, index) => `f${index}=1`).join('&');
      const flood = request(site.app)
        .post('/new')
        .set('Content-Type', 'application/x-www-form-urlencoded')
        .send(body);
      expect(await statusOf(flood)).to.equal(400);
    });

    it('are counted by the boundary that they are parsed by', async () => {
      const part = '--real\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n';
      for (const type of [
        'xboundary=none; boundary=real',
        'boundary="re\\al"',
        'boundary=real; boundary=none',
      ]) {
        const sent = request(site.app)
          .post('/new')
          .set('Content-Type', `multipart/form-data; ${type}`)
          .send(`${part.repeat(500)}--real--\r\n`);
        expect(await statusOf(sent), type).to.equal(400);
      }
    });

    it('cannot reach a prototype', async () => {
      const polluted = await request(site.app)
        .post('/api/pairs')
        .set('Content-Type', 'application/json')
        .send(
          '{"__proto__":{"a.text":"x"},"constructor":{"prototype":{"polluted":1}},"a.text":["x"],"b.text":{"x":1}}',
        );
      expect(polluted.status).to.equal(422);
      expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
      expect((await post(PAIR)).status).to.equal(201);
    });

    it('keep NUL and lone surrogates out of the archive and the page whole', async () => {
      const { code } = await store({ ...PAIR, 'a.text': 'The Secretary\u0000 raised \ud800fentanyl.' });
      const { body } = await request(site.app).get(`/c/${code}.json`);
      expect(body.a.text).to.equal('The Secretary\ufffd raised \ufffdfentanyl.');
    });

    it('name every fault of a comparison in JSON', async () => {
      const { status, body } = await request(site.app)
        .post('/api/compare')
        .send({ a: { text: '' }, b: { text: 7, language: 'fr' } });
      expect(status).to.equal(422);
      expect(body.error).to.include({ code: 'text_missing', field: 'a.text' });
    });
  });

  describe('addresses (rows 44, 46, 53, 55)', () => {
    it('are 128 bits and keep unlisted pairs out of lists and search', async () => {
      const { code, editKey } = await store({
        ...PAIR,
        'call.title': 'Unlistedword',
        'a.text': 'Unlistedword and fentanyl.',
      });
      expect([code.length, editKey.length]).to.deep.equal([22, 22]);
      for (const path of ['/', '/?q=Unlistedword', '/api/pairs?q=Unlistedword', '/robots.txt']) {
        expect((await request(site.app).get(path)).text, path)
          .to.not.include(code)
          .and.not.include('A call<');
      }
    });

    for (const path of [
      '/.git/config',
      '/.env',
      '/package.json',
      '/data/diptych.sqlite',
      '/assets/../package.json',
      '/assets/%2e%2e/server/main.js',
      '/metrics',
    ]) {
      it(`hold no file at ${path}`, async () => {
        expect((await request(site.app).get(path)).status).to.equal(404);
      });
    }
  });
});

describe('the rate limit (row 59)', function () {
  this.timeout(240_000);
  const site = useTestSite({ DIPTYCH_RATE_LIMIT: 'on' });

  it('answers 429 with a time to wait, whatever address a header claims, and lets others read', async () => {
    const ask = (index: number) =>
      request(site.app)
        .post('/api/compare')
        .set('X-Forwarded-For', `10.0.0.${index}`)
        .send({ a: { text: 'One.' }, b: { text: 'Two.' } });
    const statuses: number[] = [];
    for (let index = 0; index < 35; index += 1) statuses.push((await ask(index)).status);
    expect(statuses.slice(0, 30).every((status) => status === 200)).to.equal(true);
    expect(statuses.at(-1)).to.equal(429);
    expect(Number((await ask(99)).headers['retry-after'])).to.be.within(1, 60);
    expect((await request(site.app).get('/')).status).to.equal(200);
  });

  it('shows whoever fills in the form everything they typed, with what to do', async () => {
    const post = () =>
      request(site.app)
        .post('/new')
        .field('call.title', 'A title that took thought')
        .field('a.text', 'The Secretary <raised> fentanyl.');
    let answer = await post();
    for (let index = 0; index < 30 && answer.status !== 429; index += 1) answer = await post();
    expect(answer.status).to.equal(429);
    expect(Number(answer.headers['retry-after'])).to.be.within(1, 60);
    expect(answer.text)
      .to.include('Try again in a minute.')
      .and.include('value="A title that took thought"')
      .and.include('The Secretary &lt;raised&gt; fentanyl.</textarea>');
  });

  it('shows whoever edits everything they typed too, and nothing to anybody else', async () => {
    const parsed = site.stores.flow.parsePair(PAIR);
    if (!parsed.ok) throw new Error('The pair of these tests is none.');
    const { code, editKey } = await site.stores.flow.receivePair(parsed.value);
    const post = (path: string, fields: object) =>
      request(site.app).post(`/c/${code}/edit${path}`).type('form').send(fields);
    const typed = { ...PAIR, 'b.text': 'Dovic <spoke> of much that took long to type.' };
    for (let index = 0; index < 30; index += 1) await post('/withdraw', { editKey });
    const edited = await post('', { ...typed, editKey });
    expect(edited.status).to.equal(429);
    expect(Number(edited.headers['retry-after'])).to.be.within(1, 60);
    expect(edited.headers['cache-control']).to.equal('no-store');
    expect(edited.text)
      .to.include('Try again in a minute.')
      .and.include('Dovic &lt;spoke&gt; of much that took long to type.</textarea>');
    const decided = await post('/passages/a1', { editKey, voice: 'self', note: 'A note that took thought.' });
    expect(decided.status).to.equal(429);
    expect(decided.text)
      .to.include('Try again in a minute.')
      .and.include('A note that took thought.</textarea>');
    for (const fields of [typed, { ...typed, editKey: 'wrong' }, { editKey }]) {
      const { status, text, headers } = await post('', fields);
      expect(status).to.equal(429);
      expect(Number(headers['retry-after'])).to.be.within(1, 60);
      expect(text).to.include('Try again in a minute.').and.not.include('<textarea');
    }
    expect((await post('/passages/a99', { editKey, note: 'x' })).status).to.equal(429);
    const { body } = await request(site.app).get(`/c/${code}.json`);
    expect(body.b.text).to.equal(PAIR['b.text']);
  });
});

/** The same app, whose comparer and archive have no time for anybody. */
function openRefusingApp(site: TestApp): Express {
  const problems = [{ field: null, code: 'busy', message: 'Comparing a lot.' }];
  const refuse = () => Promise.reject(new PublicError(503, problems));
  const refusing = { receivePair: refuse, revisePair: refuse, correctPassage: refuse, findAlike: refuse };
  return createAppOf(site, { flow: { ...site.stores.flow, ...refusing } });
}
