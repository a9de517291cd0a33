import { PREFILLED } from '../new/get-new.ts';
import { ref, SCHEMAS } from './schemas.ts';

/** One thing that can be asked of an address. */
interface Operation {
  readonly summary: string;
  /** Status and what it comes with: a media type, and the name of a schema where it is JSON. */
  readonly answers: Readonly<Record<number, readonly [type: string, schema?: unknown] | null>>;
  /** What may go wrong beside what always may. */
  readonly errors?: readonly number[];
  readonly body?: Readonly<Record<string, unknown>>;
  readonly query?: readonly string[];
  /** True where the pair's edit key is needed. */
  readonly needsKey?: boolean;
  /** True where the server's upload key is needed, if it has one. */
  readonly needsUploadKey?: boolean;
  /** True where `If-Match` may name the state of the pair that is to be changed. */
  readonly hasStates?: boolean;
}

const HTML = 'text/html';
const JSON_TYPE = 'application/json';
const page = (summary: string, query: readonly string[] = [], errors: readonly number[] = []): Operation => ({
  summary,
  answers: { 200: [HTML] },
  query,
  errors,
});
const form = {
  'application/x-www-form-urlencoded': { type: 'object' },
  'multipart/form-data': { type: 'object' },
};
const change = (summary: string): Operation => ({
  summary,
  answers: { 303: null, 422: [HTML] },
  errors: [403, 404, 410],
  body: form,
});

const TEXTS = ['a', 'b', 'machine'];
const GONE = [404, 410];
/** `fit=1` for an embed that tells its height to the page around it, and alone has a script. */
const EMBEDDED = [...TEXTS, 'fit'];
const FORMATS: readonly (readonly [extension: string, type: string, schema?: unknown])[] = [
  ['json', JSON_TYPE, ref('Comparison')],
  ['html', HTML],
  ['md', 'text/markdown'],
  ['csv', 'text/csv'],
  ['txt', 'text/plain'],
  ['bundle.json', JSON_TYPE, ref('Bundle')],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
];
const LIST_QUERY = ['q', 'topic', 'party', 'issuer', 'from', 'to', 'cursor'];

const file = (
  summary: string,
  [extension, type, schema]: (typeof FORMATS)[number],
): readonly [string, Operation] => [
  extension,
  { summary: `${summary} as ${extension}`, answers: { 200: [type, schema] }, query: TEXTS, errors: GONE },
];

const filesOf = (path: string, summary: string) =>
  Object.fromEntries(
    FORMATS.map((format) => {
      const [extension, operation] = file(summary, format);
      const isTopicJson = path.includes('{topic}') && extension === 'json';
      const answers = isTopicJson ? { 200: [JSON_TYPE, ref('TopicExcerpt')] as const } : operation.answers;
      return [`${path}.${extension}`, { get: { ...operation, answers } }];
    }),
  );

const PATHS: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  '/': { get: page('The archive: public pairs, newest call first', LIST_QUERY) },
  '/new': {
    get: page('The upload form', PREFILLED),
    post: {
      summary: 'Stores a pair; 303 leads to its page, which shows the edit key once',
      answers: { 200: [HTML], 303: null, 422: [HTML] },
      errors: [403],
      body: {
        'multipart/form-data': ref('PairUpload'),
        'application/x-www-form-urlencoded': ref('PairFields'),
      },
    },
  },
  '/methods': { get: page('How everything is computed, and every term') },
  '/parties/{id}': { get: page('One party’s emphasis over its calls', ['cursor'], [404]) },
  '/drift': { get: page('One party’s set phrases over its calls', ['party', 'with', 'from', 'to']) },
  '/drift/words': {
    get: page('Two readouts of one party, word by word', ['older', 'newer'], GONE),
  },
  '/topics/{id}': { get: page('One topic across the archive', ['cursor'], [404]) },
  '/c/{code}': { get: page('A comparison, newest revision', [...TEXTS, 'topic', 'view', 'r'], GONE) },
  '/c/{code}/r/{revision}': {
    get: page('One revision, which never changes', [...TEXTS, 'topic', 'view'], GONE),
  },
  '/c/{code}/t/{topic}': { get: page('One topic of a comparison', TEXTS, GONE) },
  '/c/{code}/r/{revision}/t/{topic}': { get: page('One topic of one revision', TEXTS, GONE) },
  '/c/{code}/translation/{side}': { get: page('Two texts of one side', ['left', 'right'], GONE) },
  '/c/{code}/history': { get: page('All revisions', ['before'], GONE) },
  '/c/{code}/changes/{from}/{to}': { get: page('What changed between two revisions', [], GONE) },
  '/c/{code}/embed': {
    get: page('The comparison for other people’s pages, without script but for `fit`=`1`', EMBEDDED, GONE),
  },
  '/c/{code}/r/{revision}/embed': { get: page('One revision for other people’s pages', EMBEDDED, GONE) },
  '/c/{code}/t/{topic}/embed': { get: page('One topic for other people’s pages', EMBEDDED, GONE) },
  '/c/{code}/r/{revision}/t/{topic}/embed': {
    get: page('One topic of one revision for other people’s pages', EMBEDDED, GONE),
  },
  '/c/{code}/edit': {
    get: {
      ...page(
        'The form that changes a pair, or the one that asks for its key',
        ['stored', 'unchanged'],
        [403, ...GONE],
      ),
      needsKey: true,
    },
    post: {
      ...change(
        'Opens the pair with `editKey`, reads a file or (`do`=`read-a`) a source link into the form, or stores a revision',
      ),
      answers: { 200: [HTML], 303: null, 409: [HTML], 422: [HTML] },
    },
  },
  '/c/{code}/edit/passages/{passage}': {
    get: { ...page('The form that decides about one passage', ['a', 'b'], [403, ...GONE]), needsKey: true },
    post: {
      ...change('Decides about one passage'),
      answers: { 303: null, 409: [HTML], 422: [HTML] },
    },
  },
  '/c/{code}/edit/corrections/{id}/take-back': { post: change('Takes a decision back') },
  '/c/{code}/edit/withdraw': { post: change('Withdraws the pair, with `confirm`') },
  '/c/{code}/edit/close': { post: change('Forgets the key in this browser') },
  ...filesOf('/c/{code}', 'The comparison'),
  ...filesOf('/c/{code}/r/{revision}', 'One revision'),
  ...filesOf('/c/{code}/t/{topic}', 'One topic'),
  ...filesOf('/c/{code}/r/{revision}/t/{topic}', 'One topic of one revision'),
  '/oembed': {
    get: {
      summary: 'oEmbed 1.0',
      answers: { 200: [JSON_TYPE, ref('OEmbed')] },
      query: ['url', 'format', 'maxwidth', 'maxheight'],
      errors: [401, 404, 410, 501],
    },
  },
  '/embed-size.js': { get: { summary: 'Gives an embed its height', answers: { 200: ['text/javascript'] } } },
  '/feed.xml': {
    get: {
      summary: 'Atom feed of the list',
      answers: { 200: ['application/atom+xml'] },
      query: LIST_QUERY,
      errors: [422],
    },
  },
  '/sitemap.xml': { get: { summary: 'Every public pair', answers: { 200: ['application/xml'] } } },
  '/robots.txt': { get: { summary: 'What crawlers may do', answers: { 200: ['text/plain'] } } },
  '/healthz': { get: { summary: 'The process is alive', answers: { 200: ['text/plain'] } } },
  '/readyz': {
    get: {
      summary: 'The archive can be read, and no newer program has taken it over',
      answers: { 200: ['text/plain'] },
    },
  },
  '/api/openapi.json': {
    get: { summary: 'This description', answers: { 200: [JSON_TYPE, { type: 'object' }] } },
  },
  '/api/compare': {
    post: {
      summary: 'Compares two texts and stores nothing',
      answers: { 200: [JSON_TYPE, ref('Comparison')] },
      errors: [422],
      body: { [JSON_TYPE]: ref('CompareRequest') },
    },
  },
  '/api/read': {
    post: {
      summary: 'Reads one file or one address and stores nothing',
      answers: { 200: [JSON_TYPE, ref('ReadSource')] },
      errors: [403, 422],
      body: { [JSON_TYPE]: ref('ReadRequest'), 'multipart/form-data': ref('ReadUpload') },
      needsUploadKey: true,
    },
  },
  '/api/pairs': {
    get: {
      summary:
        'Public pairs, newest call first; `limit` of them a page, 50 at the most. A `to` before `from` is refused',
      answers: { 200: [JSON_TYPE, ref('PairList')] },
      query: [...LIST_QUERY, 'limit'],
      errors: [422],
    },
    post: {
      summary: 'Stores a pair',
      answers: { 201: [JSON_TYPE, ref('Receipt')] },
      errors: [403, 422],
      body: { [JSON_TYPE]: ref('PairFields'), 'multipart/form-data': ref('PairUpload') },
      needsUploadKey: true,
    },
  },
  '/api/pairs/{code}': {
    get: { summary: 'A pair, newest revision', answers: { 200: [JSON_TYPE, ref('Pair')] }, errors: GONE },
    put: {
      summary: 'Stores a next revision, where anything changes',
      answers: { 200: [JSON_TYPE, ref('Revised')] },
      errors: [403, 404, 409, 410, 412, 422],
      hasStates: true,
      body: { [JSON_TYPE]: ref('RevisionFields'), 'multipart/form-data': ref('RevisionUpload') },
      needsKey: true,
    },
    delete: {
      summary: 'Withdraws the pair; its hashes stay',
      answers: { 204: null },
      errors: [403, 404, 410, 412],
      hasStates: true,
      needsKey: true,
    },
  },
  '/api/pairs/{code}/corrections': {
    get: {
      summary: 'What editors decided, beside what the machine had',
      answers: { 200: [JSON_TYPE, ref('Corrections')] },
      query: ['a', 'b'],
      errors: GONE,
    },
  },
  '/api/pairs/{code}/corrections/{id}': {
    delete: {
      summary: 'Takes a decision back',
      answers: { 200: [JSON_TYPE, ref('Revised')] },
      errors: [403, 404, 410, 412],
      hasStates: true,
      needsKey: true,
    },
  },
  '/api/pairs/{code}/passages/{passage}': {
    put: {
      summary: 'Decides about one passage; stores a next revision, where anything changes',
      answers: { 200: [JSON_TYPE, ref('Revised')] },
      query: ['a', 'b'],
      errors: [403, 404, 409, 410, 412, 422],
      hasStates: true,
      body: { [JSON_TYPE]: ref('PassageWish') },
      needsKey: true,
    },
  },
};

/** What any request may be answered with, whatever it asks. */
const ALWAYS = [405, 503];
/** What a request may be answered with beside that has a part in its address which can be misspelt beyond reading. */
const WITH_PARTS = [400];
/** What a request that is to change or to compute something may be answered with beside. */
const OF_CHANGES = [403, 429, 507];
/** What a request with a body may be answered with beside. */
const WITH_BODY = [400, 413, 415];

const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description:
    'The `ETag` that `GET /api/pairs/{code}` answered with: refused with 412 where the pair is another now.',
  schema: { type: 'string' },
} as const;

/** Describes every address of the server as OpenAPI 3.1. @param version of the program */
export function toOpenApi(baseUrl: string, version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Diptych',
      version,
      summary: 'Two official readouts of one call, side by side.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: baseUrl }],
    paths: Object.fromEntries(
      Object.entries(PATHS).map(([path, operations]) => [
        path,
        Object.fromEntries(
          Object.entries(operations).map(([method, operation]) => [
            method,
            toOperation(path, method, operation),
          ]),
        ),
      ]),
    ),
    components: {
      schemas: SCHEMAS,
      securitySchemes: {
        editKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'The edit key that storing a pair gave, once.',
        },
        uploadKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'The upload key of a server that has one; the field `upload.key` goes before it.',
        },
      },
    },
  };
}

function toOperation(
  path: string,
  method: string,
  { summary, answers, errors = [], body, query = [], needsKey, needsUploadKey, hasStates }: Operation,
) {
  const faults = [
    ...ALWAYS,
    ...(path.includes('{') ? WITH_PARTS : []),
    ...(method === 'get' ? [] : OF_CHANGES),
    ...(body === undefined ? [] : WITH_BODY),
    ...errors,
  ].filter((status) => !(status in answers));
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...query.map((name) => ({ name, in: 'query', required: false, schema: { type: 'string' } })),
    ...(hasStates === true ? [IF_MATCH] : []),
  ];
  return {
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        required: true,
        content: Object.fromEntries(Object.entries(body).map(([type, schema]) => [type, { schema }])),
      },
    }),
    ...(needsKey === true && { security: [{ editKey: [] }] }),
    // A server on a loopback address asks for none, and the key may stand in a field.
    ...(needsUploadKey === true && { security: [{ uploadKey: [] }, {}] }),
    responses: Object.fromEntries([
      ...Object.entries(answers).map(([status, answer]) => [status, toAnswer(Number(status), answer)]),
      ...[...new Set(faults)].sort().map((status) => [status, toFault(path)]),
    ]),
  };
}

function toAnswer(status: number, answer: Operation['answers'][number] | undefined) {
  if (answer === null || answer === undefined) {
    return { description: status === 204 ? 'Done' : 'Done; the address to go on at is in `Location`' };
  }
  const [type, schema = { type: 'string' }] = answer;
  return { description: status === 201 ? 'Stored' : 'What was asked for', content: { [type]: { schema } } };
}

/** Programs are told faults as JSON, people as a page. */
function toFault(path: string) {
  const isJson = path.startsWith('/api/') || path === '/oembed' || path.endsWith('.json');
  return {
    description: 'Why not, in plain words',
    content: isJson ? { [JSON_TYPE]: { schema: ref('Error') } } : { [HTML]: { schema: { type: 'string' } } },
  };
}
