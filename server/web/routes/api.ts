import { type Request, Router } from 'express';
import type { TextInput } from '../../analyse/compare-texts.ts';
import type { Config } from '../../config.ts';
import { PublicError } from '../../errors.ts';
import { FieldReader, group } from '../../ingest/field-reader.ts';
import { issuerWords } from '../../ingest/find-issuer.ts';
import { isFarTooLong, normaliseText } from '../../ingest/normalise-text.ts';
import { proposeCallDay } from '../../ingest/propose-call-day.ts';
import {
  type GivenSources,
  readFileSource,
  readUrlSource,
  type SourceRules,
} from '../../ingest/read-sources.ts';
import { detectLanguage } from '../../model/detect-language.ts';
import type { IssuerEntry } from '../../model/issuer.ts';
import { languageOfTag } from '../../model/language.ts';
import { SIDE_IDS, type SideId } from '../../model/side.ts';
import { TEXT_LIMITS } from '../../model/text-limits.ts';
import { allowMethods } from '../allow-methods.ts';
import { bearerOf } from '../edit-session.ts';
import { mayUpload } from '../may-upload.ts';
import { longTurn } from '../next-turn.ts';
import { toOpenApi } from '../openapi/document.ts';
import { toPairAnswer } from '../pair-answer.ts';
import { parsePageSize, parsePairQuery } from '../parse-pair-query.ts';
import { readFields, readGiven, withCallDay, withoutProposals } from '../read-fields.ts';
import { readJson } from '../read-form.ts';
import { namesState, refuseOtherState } from '../refuse-other-state.ts';
import { setPrivacy } from '../set-privacy.ts';
import { setUpRateLimit } from '../set-up-rate-limit.ts';
import type { Site } from '../site.ts';
import { toSourceRules } from '../source-rules.ts';

/** Pairs that one page of the list holds at the most. */
const PAGE = 50;

/** What programs do: compare without storing, store, read, revise, withdraw, list. Everything is JSON. */
export function apiRoutes(site: Site): Router {
  const { flow, config } = site;
  const router = Router();
  const limited = setUpRateLimit(site, 'programs');

  router.post('/api/compare', limited, async (request, response) => {
    const body = await readJson(request, config.limits.request);
    const [a, b] = readInputs(body, config, flow.knowledge.issuers);
    const comparison = await flow.compareOnce(a, b);
    await longTurn();
    response.json(comparison);
  });
  router.all('/api/compare', allowMethods('POST'));

  router.post('/api/read', limited, async (request, response) => {
    const given = await readUpload(request, config);
    response.setHeader('Cache-Control', 'no-store');
    response.json(await readSource(given, toSourceRules(site)));
  });
  router.all('/api/read', allowMethods('POST'));

  router.get('/api/pairs', async (request, response) => {
    const size = parsePageSize(request.query, PAGE);
    const { items, nextCursor, total } = await flow.listPairs(parsePairQuery(request.query, size));
    response.setHeader('Cache-Control', 'no-cache');
    response.json({
      items: items.map((item) => ({ ...item, url: `${config.baseUrl}/c/${item.code}` })),
      nextCursor,
      total,
    });
  });
  router.post('/api/pairs', limited, async (request, response) => {
    const given = await readUpload(request, config);
    const { fields, proposed } = withCallDay(await readFields(given, site));
    const parsed = flow.parsePair(fields);
    if (!parsed.ok) throw new PublicError(422, parsed.problems);
    const draft = parsed.value;
    const alike = await flow.findAlike(draft);
    const { code, editKey, revision } = await flow.receivePair(draft);
    response.setHeader('Cache-Control', 'no-store');
    response.status(201).json({
      code,
      url: `${config.baseUrl}/c/${code}`,
      editKey,
      revision,
      proposed,
      alike: alike.map((pair) => ({ ...pair, url: `${config.baseUrl}/c/${pair.code}` })),
    });
  });
  router.all('/api/pairs', allowMethods('GET', 'HEAD', 'POST'));

  router.get('/api/pairs/:code', async (request, response) => {
    const pair = await flow.findPair(request.params.code);
    setPrivacy(response, pair, false);
    response.json(toPairAnswer(pair, config.baseUrl));
  });
  router.put('/api/pairs/:code', limited, async (request: Request<{ code: string }>, response) => {
    const { code } = request.params;
    const pair = await flow.openPair(code, bearerOf(request) ?? '');
    refuseOtherState(request, toPairAnswer(pair, config.baseUrl));
    const sent = withoutProposals(await readFields(await readGiven(request, config.limits), site));
    // What is stored while the body is being read is no state that the program has seen either.
    const base = namesState(request.get('If-Match')) ? { revision: pair.revision } : {};
    const fields = { ...base, ...sent };
    const { revision, fallen } = await flow.revisePair(code, bearerOf(request) ?? '', fields);
    response.json({ code, url: `${config.baseUrl}/c/${code}`, revision, fallen });
  });
  router.delete('/api/pairs/:code', limited, async (request: Request<{ code: string }>, response) => {
    const { code } = request.params;
    const key = bearerOf(request) ?? '';
    refuseOtherState(request, toPairAnswer(await flow.openPair(code, key), config.baseUrl));
    await flow.withdrawPair(code, key);
    response.status(204).end();
  });
  router.all('/api/pairs/:code', allowMethods('GET', 'HEAD', 'PUT', 'DELETE'));

  const description = toOpenApi(config.baseUrl, VERSION);
  router.get('/api/openapi.json', (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.json(description);
  });
  router.all('/api/openapi.json', allowMethods('GET', 'HEAD'));
  return router;
}

/** Of the API: raised with every change that a program may notice. */
const VERSION = '0.1.0';

/**
 * What whoever may upload sent: the key stands in the field `upload.key`, or else in the header.
 *
 * @throws PublicError 403 for another key, and what reading a body throws
 */
async function readUpload(request: Request, config: Config): Promise<GivenSources> {
  const given = await readGiven(request, config.limits);
  const key = given.fields['upload.key'];
  const refusal = mayUpload(config, typeof key === 'string' && key !== '' ? key : (bearerOf(request) ?? ''));
  if (refusal !== null) throw new PublicError(403, refusal);
  return given;
}

/** Reads one file or one address, stores nothing. @throws PublicError 422 with the reason in plain words, 500 for a fault of ours */
async function readSource({ fields, files }: GivenSources, rules: SourceRules) {
  const { file } = files;
  const { url } = fields;
  if (file === undefined && typeof url !== 'string') {
    const message = 'Send a file as “file”, or an address as “url”.';
    throw new PublicError(422, [{ field: 'url', code: 'source_missing', message }]);
  }
  const source =
    file === undefined
      ? await readUrlSource(String(url), 'url', rules)
      : await readFileSource(file, 'file', rules);
  const { text, facts, from, name } = source;
  const words = normaliseText(text);
  // Of one text alone: of which side makes no difference.
  const callDay = proposeCallDay({ 'a.text': words, 'a.published': facts.published });
  return { text: words, language: detectLanguage(text), ...facts, callDay, from, name };
}

/** Reads `{a: {text, language?, issuer?}, b: …}`. @throws PublicError 422 with every problem */
function readInputs(
  body: Readonly<Record<string, unknown>>,
  { limits }: Config,
  issuers: readonly IssuerEntry[],
): readonly [TextInput, TextInput] {
  const reader = new FieldReader(toFields(body), { ...TEXT_LIMITS, text: limits.text });
  const [a, b] = SIDE_IDS.map((side) => readInput(side, reader, limits, issuers));
  const { problems } = reader;
  if (a === undefined || b === undefined || problems.length > 0) throw new PublicError(422, problems);
  return [a, b];
}

/** `{a: {text}}` as the field `a.text` of a form; what is null is not sent. */
function toFields(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const fields = SIDE_IDS.flatMap((side) => {
    const given = Object.hasOwn(body, side) ? body[side] : null;
    const sent = typeof given === 'object' && given !== null ? Object.entries(given) : [];
    return sent.flatMap(([name, value]) => (value === null ? [] : [[`${side}.${name}`, value]]));
  });
  return Object.fromEntries(fields);
}

function tooLong(length: number, limit: number): string {
  return `The text has ${group(length)} characters; the limit is ${group(limit)}.`;
}

function readInput(
  side: SideId,
  reader: FieldReader,
  limits: Config['limits'],
  issuers: readonly IssuerEntry[],
): TextInput {
  const field = (name: string) => `${side}.${name}`;
  const raw = reader.raw(field('text'));
  const text = isFarTooLong(raw, limits.text) ? raw : normaliseText(raw);
  if (!/[\p{L}\p{N}]/u.test(text))
    reader.complain(field('text'), 'text_missing', 'This side has no text with words in it.');
  const isTooLong = text.length > limits.text;
  if (isTooLong) reader.complain(field('text'), 'text_too_long', tooLong(text.length, limits.text));
  const issuer = reader.raw(field('issuer'));
  if (issuer.length > TEXT_LIMITS.line)
    reader.complain(field('issuer'), 'line_too_long', `This is longer than ${TEXT_LIMITS.line} characters.`);
  const tag = reader.isSent(field('language')) ? reader.raw(field('language')) : null;
  const language = tag === null && !isTooLong ? detectLanguage(text) : languageOfTag(tag ?? '');
  if (language === null && text !== '' && !isTooLong)
    reader.complain(field('language'), 'language_unknown', 'Diptych compares English and Chinese texts.');
  return { text, language: language ?? 'en', issuer: issuerWords(issuer, issuers) };
}
