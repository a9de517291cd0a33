import { validate } from '@readme/openapi-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import request, { type Response } from 'supertest';
import { toOpenApi } from '../../server/web/openapi/document.ts';
import type { TestApp } from '../support/test-app.ts';
import { useTestSite } from '../support/use-test-site.ts';

const PAIR = {
  'call.title': 'A call',
  'call.date': '2026-03-12',
  'a.issuer': 'us-state',
  'a.text': 'The Secretary raised fentanyl with Wang Yi. They agreed to keep channels of communication open.',
  'b.issuer': 'Sarune, Ministry of Foreign Affairs',
  'b.text': 'Wang Yi stressed that Taiwan is at the core of China’s core interests.',
  visibility: 'public',
};

const FORMATS = {
  uri: (value: string) => URL.canParse(value),
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/,
};

type Method = 'get' | 'post' | 'put' | 'delete';

interface Sent {
  readonly body?: object;
  /** Words of files by the names that they are sent under, with which the rest is sent as a form. */
  readonly files?: Readonly<Record<string, string>>;
  readonly key?: string;
  readonly match?: string;
}

interface Description {
  readonly paths: Readonly<Record<string, Partial<Record<Method, DescribedOperation>>>>;
}

interface DescribedOperation {
  readonly security?: readonly object[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

describe('GET /api/openapi.json', function () {
  this.timeout(60_000);
  const site = useTestSite();
  let description: Description;
  const ajv = new Ajv2020({ strict: false, formats: FORMATS });

  before(async () => {
    description = (await request(site.app).get('/api/openapi.json')).body;
    ajv.addSchema(description, 'diptych');
  });

  /** Every fault of a value against the schema at this place of the description. */
  const faultsOf = (pointer: readonly string[], value: unknown): unknown => {
    const path = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
    const check = ajv.getSchema(`diptych#/${path.join('/')}`);
    if (check === undefined) throw new Error(`Nothing is described at ${pointer.join(' ')}.`);
    return check(value) ? [] : check.errors;
  };

  /** Sends a request and holds it and its answer against the description. */
  const ask = async (
    method: Method,
    template: string,
    address: string,
    { body, files, key = '', match }: Sent = {},
  ): Promise<Response> => {
    const operation = description.paths[template]?.[method];
    if (operation === undefined) throw new Error(`${method} ${template} is not described.`);
    const asked = request(site.app)[method](address).set('Authorization', `Bearer ${key}`);
    if (match !== undefined) asked.set('If-Match', match);
    for (const [name, words] of Object.entries(files ?? {}))
      asked.attach(name, Buffer.from(words), { filename: 'readout.txt' });
    if (files !== undefined) for (const [name, value] of Object.entries(body ?? {})) asked.field(name, value);
    const answer = await (body === undefined || files !== undefined ? asked : asked.send(body));
    const here = ['paths', template, method];
    if ((body !== undefined || files !== undefined) && answer.status < 300) {
      const type = files === undefined ? 'application/json' : 'multipart/form-data';
      expect(
        faultsOf([...here, 'requestBody', 'content', type, 'schema'], { ...body, ...files }),
        `${method} ${address}`,
      ).to.deep.equal([]);
    }
    const described = operation.responses[answer.status];
    expect(described, `${method} ${address} answers ${answer.status}`).to.not.equal(undefined);
    const types = Object.keys(described?.content ?? {});
    if (types.length > 0) expect(types, address).to.include(answer.type);
    if (answer.type === 'application/json') {
      const place = [...here, 'responses', String(answer.status), 'content', answer.type, 'schema'];
      expect(faultsOf(place, answer.body), `${method} ${address} ${answer.status}`).to.deep.equal([]);
    }
    return answer;
  };

  it('is OpenAPI 3.1, by a checker of others', async () => {
    const result = await validate(structuredClone(description) as unknown as Parameters<typeof validate>[0]);
    expect(result.valid, JSON.stringify('errors' in result ? result.errors : [])).to.equal(true);
    expect(toOpenApi('https://one.example', '1').openapi).to.equal('3.1.0');
  });

  it('describes every address that the server has a route for, and no other', () => {
    const described = Object.entries(description.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    expect(routesOf(site.app).sort()).to.deep.equal(described.sort());
  });

  it('agrees with what programs send and get', async () => {
    const compared = {
      a: { text: PAIR['a.text'], issuer: 'us-state' },
      b: { text: PAIR['b.text'], language: 'en' },
    };
    await ask('post', '/api/compare', '/api/compare', { body: compared });
    const named = { ...compared, a: { ...compared.a, issuer: 'the State Department' } };
    const { body: ofState } = await ask('post', '/api/compare', '/api/compare', { body: named });
    expect([ofState.a.issuer, ofState.b.issuer]).to.deep.equal(['us-state', null]);
    expect((await ask('post', '/api/compare', '/api/compare', { body: { a: {}, b: {} } })).status).to.equal(
      422,
    );
    const stored = await ask('post', '/api/pairs', '/api/pairs', { body: PAIR });
    expect(stored.status).to.equal(201);
    expect((await ask('post', '/api/pairs', '/api/pairs', { body: {} })).status).to.equal(422);
    const { code, editKey: key } = stored.body;
    await ask('get', '/api/pairs', '/api/pairs?q=fentanyl');
    expect((await ask('get', '/api/pairs', '/api/pairs?limit=1')).body.items).to.have.length(1);
    const { body: shown } = await ask('get', '/c/{code}.json', `/c/${code}.json`);
    expect(shown.b.issuer).to.equal(PAIR['b.issuer']);
    for (const issuer of [shown.b.issuer, 'Sarune', 'us-state', 'United States, Department of State']) {
      const address = `/api/pairs?issuer=${encodeURIComponent(issuer)}`;
      const [item] = (await ask('get', '/api/pairs', address)).body.items;
      expect([item?.code, item?.a.issuer, item?.b.issuer], issuer).to.deep.equal([
        code,
        shown.a.issuer,
        shown.b.issuer,
      ]);
    }
    expect((await ask('get', '/api/pairs', '/api/pairs?issuer=Elsewhere')).body.total).to.equal(0);
    expect((await ask('get', '/api/pairs', '/api/pairs?q=!!!')).body).to.include({ total: 0 });
    for (const [field, query] of [
      ['from', 'from=nope'],
      ['to', 'q=fentanyl&to=2026-13-45'],
      ['cursor', 'cursor=nope'],
      ['q', 'q=a&q=b'],
      ['q', `q=${'w'.repeat(501)}`],
      ['limit', 'limit=99999'],
    ] as const) {
      const refused = await ask('get', '/api/pairs', `/api/pairs?${query}`);
      expect([refused.status, refused.body.error.field], query).to.deep.equal([422, field]);
    }
    expect((await ask('get', '/feed.xml', '/feed.xml?from=nope')).status).to.equal(422);
    await ask('get', '/api/pairs/{code}', `/api/pairs/${code}`);
    const revised = { ...PAIR, 'a.text': `${PAIR['a.text']} He spoke of steel.` };
    expect(
      (await ask('put', '/api/pairs/{code}', `/api/pairs/${code}`, { body: revised, key })).body.revision,
    ).to.equal(2);
    expect((await ask('put', '/api/pairs/{code}', `/api/pairs/${code}`, { body: revised })).status).to.equal(
      403,
    );

    const passage = '/api/pairs/{code}/passages/{passage}';
    const wish = {
      voice: 'both',
      topic: { id: 'taiwan', words: 'The Secretary' },
      answers: ['b1'],
      note: 'Seen.',
    };
    const decided = await ask('put', passage, `/api/pairs/${code}/passages/a1`, { body: wish, key });
    expect([decided.status, decided.body.revision]).to.deep.equal([200, 3]);
    // What is not sent stays as it was.
    await ask('put', passage, `/api/pairs/${code}/passages/a1`, { body: { voice: 'none' }, key });
    const { body } = await ask('get', '/api/pairs/{code}/corrections', `/api/pairs/${code}/corrections`);
    expect(body.corrections.map(({ kind }: { kind: string }) => kind).sort()).to.include.members([
      'add-topic',
      'note',
      'voice',
    ]);
    expect(
      (await ask('put', passage, `/api/pairs/${code}/passages/a9`, { body: wish, key })).status,
    ).to.equal(404);
    expect((await ask('put', passage, `/api/pairs/${code}/passages/a1`, { body: wish })).status).to.equal(
      403,
    );
    // Whoever has no key learns nothing of what a wish may be.
    for (const [place, body] of [
      ['a9', wish],
      ['a1', { voice: 'loud' }],
    ] as const)
      expect((await ask('put', passage, `/api/pairs/${code}/passages/${place}`, { body })).status).to.equal(
        403,
      );
    for (const unfit of [
      { voice: 'loud' },
      { topics: 'taiwan' },
      { topics: [1] },
      { topic: 1 },
      { topic: { words: 'Taiwan' } },
      { answers: [1] },
      { note: {} },
      { sha256: 'f'.repeat(64) },
      { sha256: { b: 1 } },
    ]) {
      const refused = await ask('put', passage, `/api/pairs/${code}/passages/a1`, { body: unfit, key });
      const { code: refusal, field } = refused.body.error;
      expect([refused.status, refusal, field]).to.deep.equal([422, 'value_unfit', ...Object.keys(unfit)]);
    }
    const stale = { note: 'Late.', sha256: { a: '0'.repeat(64) } };
    const late = await ask('put', passage, `/api/pairs/${code}/passages/a1`, { body: stale, key });
    expect([late.status, late.body.error.code]).to.deep.equal([409, 'text_revised']);
    const [{ id }] = body.corrections;
    const one = '/api/pairs/{code}/corrections/{id}';
    expect((await ask('delete', one, `/api/pairs/${code}/corrections/${id}`)).status).to.equal(403);
    expect((await ask('delete', one, `/api/pairs/${code}/corrections/${id}`, { key })).status).to.equal(200);
    expect((await ask('delete', one, `/api/pairs/${code}/corrections/${id}`, { key })).status).to.equal(404);

    for (const [path, operations] of Object.entries(description.paths)) {
      if (operations.get === undefined) continue;
      const address = path
        .replace('{code}', code)
        .replace('{topic}', 'taiwan')
        .replace('{revision}', '1')
        .replace('{from}/{to}', '1/2')
        .replace('{passage}', 'a1')
        .replace('{side}', 'b')
        .replace('/topics/{id}', '/topics/taiwan')
        .replace('/parties/{id}', '/parties/us');
      const query = path === '/oembed' ? `?url=https://diptych.example/c/${code}` : '';
      const { status } = await ask('get', path, address + query, { key });
      // The side has one text only, and the party one readout, so that there is nothing to set against it.
      const isAlone = path.includes('translation') || path === '/drift/words';
      expect(status, address).to.equal(isAlone ? 404 : 200);
    }

    const page = `https://diptych.example/c/${code}`;
    const embeds = [`${page}/edit`, 'https://other.example/', page, page];
    const statuses: number[] = [];
    for (const [index, url] of embeds.entries()) {
      const format = index === 2 ? '&format=xml' : '';
      statuses.push((await ask('get', '/oembed', `/oembed?url=${url}${format}`)).status);
    }
    expect(statuses).to.deep.equal([401, 404, 501, 200]);

    expect((await ask('delete', '/api/pairs/{code}', `/api/pairs/${code}`, { key })).status).to.equal(204);
    expect((await ask('get', '/oembed', `/oembed?url=${page}`)).status).to.equal(410);
    const { responses } = description.paths['/oembed']?.get ?? {};
    expect(Object.keys(responses ?? {})).to.include.members(['200', '401', '404', '410', '501']);
    expect(Object.keys(responses ?? {})).to.not.include('400');
    for (const path of ['/api/pairs/{code}', '/c/{code}.json', '/c/{code}']) {
      expect((await ask('get', path, path.replace('{code}', code))).status).to.equal(410);
      expect((await ask('get', path, path.replace('{code}', 'A'.repeat(22)))).status).to.equal(404);
    }
  });

  it('says where a server that has an upload key asks for it', () => {
    for (const path of ['/api/pairs', '/api/read']) {
      const { security, requestBody } = description.paths[path]?.post ?? {};
      expect(security, path).to.deep.equal([{ uploadKey: [] }, {}]);
      for (const type of Object.keys(requestBody?.content ?? {})) {
        const place = ['paths', path, 'post', 'requestBody', 'content', type, 'schema'];
        expect(faultsOf(place, { 'upload.key': 1 }), `${path} ${type}`).to.not.deep.equal([]);
      }
    }
  });

  it('takes files as it says, and no words in their place', async () => {
    const { 'a.text': a, 'b.text': b, ...facts } = PAIR;
    const read = await ask('post', '/api/read', '/api/read', { files: { file: a } });
    expect(read.body).to.include({ text: a, language: 'en', from: 'file', name: 'readout.txt' });
    const stored = await ask('post', '/api/pairs', '/api/pairs', {
      body: facts,
      files: { 'a.file': a, 'b.file': b },
    });
    expect(stored.status).to.equal(201);
    const { code, editKey: key } = stored.body;
    const [one, address] = ['/api/pairs/{code}', `/api/pairs/${code}`];
    const files = { 'b.file': `${b} He spoke of steel.` };
    expect((await ask('put', one, address, { body: {}, files, key })).status).to.equal(200);
    const { body: pair } = await ask('get', one, address);
    expect([pair.a.texts[0].text, pair.b.texts[0].text]).to.deep.equal([a, files['b.file']]);
    const upload = { type: 'string', contentMediaType: 'application/octet-stream' };
    const schemas = JSON.parse(JSON.stringify(description)).components.schemas;
    for (const name of ['PairUpload', 'RevisionUpload'])
      for (const field of ['a.file', 'b.file'])
        expect(schemas[name].properties[field], `${name} ${field}`).to.include(upload);
    for (const [method, template, path, body, field] of [
      ['post', '/api/pairs', '/api/pairs', { ...PAIR, 'a.file': 'words' }, 'a.file'],
      ['put', one, address, { 'b.texts.2.file': ['words'] }, 'b.texts.2.file'],
      ['post', '/api/read', '/api/read', { file: 'words' }, 'file'],
    ] as const) {
      const refused = await ask(method, template, path, { body, key });
      const { code: why, field: named } = refused.body.error;
      expect([refused.status, why, named]).to.deep.equal([422, 'file_no_upload', field]);
    }
    expect((await ask('put', one, address, { body: { 'a.file': null }, key })).status).to.equal(200);
  });

  it('changes nothing that is in another state than a program says it is', async () => {
    const { code, editKey: key } = (await ask('post', '/api/pairs', '/api/pairs', { body: PAIR })).body;
    const [one, address] = ['/api/pairs/{code}', `/api/pairs/${code}`];
    const [passage, of] = [`${one}/passages/{passage}`, `${address}/passages/a1`];
    const [decision, first] = [`${one}/corrections/{id}`, `${address}/corrections/c1`];
    const tag = async () => (await ask('get', one, address)).headers.etag ?? '';
    const body = { 'call.title': 'Another title' };
    const before = await tag();
    expect((await request(site.app).get(address).set('If-None-Match', before)).status).to.equal(304);
    expect((await ask('put', one, address, { body, key, match: `"other", ${before}` })).status).to.equal(200);
    const wish = { note: 'Seen.' };
    for (const match of [before, '"other"', `W/${await tag()}`, 'nothing', '']) {
      for (const refused of [
        await ask('put', one, address, { body, key, match }),
        await ask('delete', one, address, { key, match }),
        await ask('put', passage, of, { body: wish, key, match }),
        await ask('delete', decision, first, { key, match }),
      ])
        expect([refused.status, refused.body.error.code], match).to.deep.equal([412, 'state_differs']);
      expect((await ask('put', one, address, { body, match })).status, 'without the key').to.equal(403);
    }
    expect((await ask('get', one, address)).body.revision).to.equal(2);
    expect((await ask('put', passage, of, { body: wish, key, match: await tag() })).status).to.equal(200);
    expect((await ask('put', one, address, { body: PAIR, key, match: '*' })).status).to.equal(200);
    expect((await ask('delete', decision, first, { key, match: await tag() })).status).to.equal(200);
    expect((await ask('delete', one, address, { key, match: await tag() })).status).to.equal(204);
  });

  it('knows what a server that is asked too much or in no readable words answers', async () => {
    expect((await ask('get', '/c/{code}', '/c/%ff')).status).to.equal(400);
    for (const [path, operations] of Object.entries(description.paths))
      for (const [method, { responses }] of Object.entries(operations))
        if (method !== 'get') expect(responses, `${method} ${path}`).to.include.keys('403', '429', '507');
  });

  it('would notice an answer that is not as described', () => {
    const pair = ['components', 'schemas', 'Revised'];
    expect(faultsOf(pair, { code: 'short', url: 'x', revision: 0, fallen: 0 })).to.have.length.at.least(1);
  });
});

interface Layer {
  readonly route?: {
    readonly path: string | readonly string[];
    readonly methods: Readonly<Record<string, boolean>>;
  };
  readonly handle: { readonly stack?: readonly Layer[] };
}

/** "get /c/{code}" for every route of the app, what is only there to refuse a method and the built files apart. */
function routesOf(app: TestApp['app']): string[] {
  const walk = (layers: readonly Layer[]): string[] =>
    layers.flatMap(({ route, handle }) => {
      if (route === undefined) return handle.stack ? walk(handle.stack) : [];
      const methods = Object.keys(route.methods).filter((method) =>
        ['get', 'post', 'put', 'delete'].includes(method),
      );
      return [route.path]
        .flat()
        .flatMap((path) => methods.map((method) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`));
    });
  const routes = walk((app.router as unknown as { stack: readonly Layer[] }).stack);
  return [...new Set(routes)].filter((route) => !route.includes(' /assets/'));
}
