import { type Request, Router } from 'express';
import type { TextInput } from '../../analyse/compare-texts.ts';
import type { Config } from '../../config.ts';
import { PublicError } from '../../errors.ts';
import { detectLanguage } from '../../ingest/detect-language.ts';
import { normaliseText } from '../../ingest/normalise-text.ts';
import { languageOfTag } from '../../model/language.ts';
import type { Problem } from '../../model/problem.ts';
import { SIDE_IDS, type SideId } from '../../model/side.ts';
import { allowMethods } from '../allow-methods.ts';
import { bearerOf } from '../edit-session.ts';
import { mayUpload } from '../may-upload.ts';
import { readJson } from '../read-form.ts';
import { setUpRateLimit } from '../set-up-rate-limit.ts';
import type { Site } from '../site.ts';
import { parseQuery } from './home.ts';

/** Pairs that one page of the list holds. */
const PAGE = 50;

/** What programs do: compare without storing, store, read, revise, withdraw, list. Everything is JSON. */
export function apiRoutes({ flow, config }: Site): Router {
  const router = Router();
  const limited = setUpRateLimit(config.rateLimit);

  router.post('/api/compare', limited, async (request, response) => {
    const body = await readJson(request, config.limits.request);
    const [a, b] = readInputs(body, config);
    response.json(await flow.compareOnce(a, b));
  });
  router.all('/api/compare', allowMethods('POST'));

  router.get('/api/pairs', async (request, response) => {
    const { items, nextCursor, total } = await flow.listPairs(parseQuery(request.query, PAGE));
    response.setHeader('Cache-Control', 'no-cache');
    response.json({
      items: items.map((item) => ({ ...item, url: `${config.baseUrl}/c/${item.code}` })),
      nextCursor,
      total,
    });
  });
  router.post('/api/pairs', limited, async (request, response) => {
    refuseUpload(config, bearerOf(request) ?? '');
    const parsed = flow.parsePair(await readJson(request, config.limits.request));
    if (!parsed.ok) throw new PublicError(422, parsed.problems);
    const { code, editKey, revision } = await flow.receivePair(parsed.value);
    response.setHeader('Cache-Control', 'no-store');
    response.status(201).json({ code, url: `${config.baseUrl}/c/${code}`, editKey, revision });
  });
  router.all('/api/pairs', allowMethods('GET', 'HEAD', 'POST'));

  router.get('/api/pairs/:code', async (request, response) => {
    const pair = await flow.findPair(request.params.code);
    response.setHeader('Cache-Control', 'private, no-cache');
    response.json({ ...pair, url: `${config.baseUrl}/c/${pair.code}` });
  });
  router.put('/api/pairs/:code', limited, async (request: Request<{ code: string }>, response) => {
    const parsed = flow.parsePair(await readJson(request, config.limits.request));
    if (!parsed.ok) throw new PublicError(422, parsed.problems);
    const { code } = request.params;
    const { revision } = await flow.revisePair(code, bearerOf(request) ?? '', parsed.value);
    response.json({ code, url: `${config.baseUrl}/c/${code}`, revision });
  });
  router.delete('/api/pairs/:code', limited, async (request: Request<{ code: string }>, response) => {
    await flow.withdrawPair(request.params.code, bearerOf(request) ?? '');
    response.status(204).end();
  });
  router.all('/api/pairs/:code', allowMethods('GET', 'HEAD', 'PUT', 'DELETE'));
  return router;
}

function refuseUpload(config: Config, key: string): void {
  const refusal = mayUpload(config, key);
  if (refusal !== null) throw new PublicError(403, refusal);
}

/** Reads `{a: {text, language?, issuer?}, b: …}`. @throws PublicError 422 with every problem */
function readInputs(
  body: Readonly<Record<string, unknown>>,
  { limits }: Config,
): readonly [TextInput, TextInput] {
  const problems: Problem[] = [];
  const [a, b] = SIDE_IDS.map((side) => readInput(side, body, limits.text, problems));
  if (a === undefined || b === undefined || problems.length > 0) throw new PublicError(422, problems);
  return [a, b];
}

function readInput(
  side: SideId,
  body: Readonly<Record<string, unknown>>,
  limit: number,
  problems: Problem[],
): TextInput {
  const given = Object.hasOwn(body, side) ? body[side] : undefined;
  const fields = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
  const textOf = (name: string) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return typeof value === 'string' ? value : null;
  };
  const complain = (name: string, code: string, message: string) =>
    problems.push({ field: `${side}.${name}`, code, message });
  const text = normaliseText(textOf('text') ?? '');
  if (!/[\p{L}\p{N}]/u.test(text))
    complain('text', 'text_missing', 'This side has no text with words in it.');
  if (text.length > limit)
    complain('text', 'text_too_long', `The text has ${text.length} characters; the limit is ${limit}.`);
  const tag = textOf('language');
  const language = tag === null ? detectLanguage(text) : languageOfTag(tag);
  if (language === null && text !== '')
    complain('language', 'language_unknown', 'Diptych compares English and Chinese texts.');
  return { text, language: language ?? 'en', issuer: textOf('issuer') };
}
