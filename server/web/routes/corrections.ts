import { type Request, Router } from 'express';
import { answersOf } from '../../analyse/corrections/answers-of.ts';
import type { PassageWish } from '../../analyse/corrections/correct-passage.ts';
import { notFound, PublicError } from '../../errors.ts';
import type { Revised } from '../../flow.ts';
import type { Comparison } from '../../model/comparison.ts';
import { VOICES } from '../../model/corrections.ts';
import { noteOf } from '../../model/note-of.ts';
import type { Problem } from '../../model/problem.ts';
import { sideOfSentence } from '../../model/sentence-of.ts';
import { SIDE_IDS, type SideId } from '../../model/side.ts';
import { allowMethods } from '../allow-methods.ts';
import { choiceOf } from '../choice-of.ts';
import { bearerOf } from '../edit-session.ts';
import { toPairAnswer } from '../pair-answer.ts';
import { readJson } from '../read-form.ts';
import { refuseOtherState } from '../refuse-other-state.ts';
import { setPrivacy } from '../set-privacy.ts';
import { setUpRateLimit } from '../set-up-rate-limit.ts';
import type { Site } from '../site.ts';

type PassageRequest = Request<{ code: string; passage: string }>;

/** What editors decided, for programs: read it, decide about a passage, take a decision back. */
export function correctionRoutes(site: Site): Router {
  const { flow, config } = site;
  const router = Router();
  const limited = setUpRateLimit(site, 'decisions');
  const receipt = (code: string, { revision, fallen }: Revised) => ({
    code,
    url: `${config.baseUrl}/c/${code}`,
    revision,
    fallen,
  });

  router.get('/api/pairs/:code/corrections', async (request, response) => {
    const pair = await flow.findPair(request.params.code);
    const { corrections = [] } = await flow.comparePair(pair, choiceOf(request));
    setPrivacy(response, pair, false);
    response.json({ revision: pair.revision, corrections });
  });
  router.all('/api/pairs/:code/corrections', allowMethods('GET', 'HEAD'));

  router.delete(
    '/api/pairs/:code/corrections/:id',
    limited,
    async (request: Request<{ code: string; id: string }>, response) => {
      const { code, id } = request.params;
      const key = bearerOf(request) ?? '';
      refuseOtherState(request, toPairAnswer(await flow.openPair(code, key), config.baseUrl));
      response.json(receipt(code, await flow.takeBackCorrection(code, key, id)));
    },
  );
  router.all('/api/pairs/:code/corrections/:id', allowMethods('DELETE'));

  router.put('/api/pairs/:code/passages/:passage', limited, async (request: PassageRequest, response) => {
    const { code, passage } = request.params;
    const key = bearerOf(request) ?? '';
    const pair = await flow.openPair(code, key);
    refuseOtherState(request, toPairAnswer(pair, config.baseUrl));
    const { a, b } = choiceOf(request);
    const comparison = await flow.comparePair(pair, { a, b });
    const wish = readWish(await readJson(request, config.limits.request), passage, comparison);
    const revised = await flow.correctPassage(code, key, wish, { a, b }).catch(throwByKeys);
    response.json(receipt(code, revised));
  });
  router.all('/api/pairs/:code/passages/:passage', allowMethods('PUT'));
  return router;
}

/** The keys by which a program sends what a form sends by these fields. */
const KEYS: Readonly<Record<string, string>> = { 'answer.add': 'answers', 'topic.add': 'topic.id' };

/** Throws a refusal on with the keys that a program sent in place of a form's fields. */
function throwByKeys(error: unknown): never {
  if (!(error instanceof PublicError)) throw error;
  const problems = error.problems.map((problem) => {
    const { field } = problem;
    return field === null ? problem : { ...problem, field: KEYS[field] ?? field };
  });
  // A tombstone is an error of its own kind, and has no fields.
  if (problems.every(({ field }, index) => field === error.problems[index]?.field)) throw error;
  throw new PublicError(error.status, problems, { cause: error });
}

/** What a program wants of a passage: a key that is not sent leaves its part as it is. @throws PublicError 404; 422 with every problem */
function readWish(
  body: Readonly<Record<string, unknown>>,
  passage: string,
  comparison: Comparison,
): PassageWish {
  const side = sideOfSentence(passage);
  const sentence = comparison[side].sentences.find(({ id }) => id === passage);
  if (sentence === undefined) throw notFound('There is no such passage.');
  const problems: Problem[] = [];
  const complain = (field: string, message: string) => problems.push({ field, code: 'value_unfit', message });
  const sent = (name: string) => (Object.hasOwn(body, name) ? body[name] : undefined);
  const listOf = (name: string, otherwise: readonly string[]): readonly string[] => {
    const value = sent(name);
    if (value === undefined) return otherwise;
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    complain(name, `“${name}” should be a list of texts.`);
    return otherwise;
  };

  const voice = sent('voice') ?? sentence.voice;
  const known = VOICES.find((one) => one === voice);
  if (known === undefined) complain('voice', `“voice” should be one of: ${VOICES.join(', ')}.`);
  const note = sent('note') ?? noteOf(comparison, passage);
  if (typeof note !== 'string')
    complain('note', '“note” should be a text; an empty one takes the note away.');
  const topic = sent('topic');
  const added = topic === undefined || topic === null ? null : readTopic(topic);
  if (added === undefined)
    complain('topic', '“topic” should be {"id": …, "words": …}; words may be left out.');
  const topics = listOf('topics', [...new Set(sentence.topics.map(({ id }) => id))]);
  const answers = listOf('answers', [...answersOf(comparison, side, passage)]);
  const seen = readSeen(sent('sha256'));
  if (seen === undefined) complain('sha256', '“sha256” should be {"a": …, "b": …}; either may be left out.');
  if (problems.length > 0) throw new PublicError(422, problems);
  return {
    ...(seen && { seen }),
    passage,
    voice: known ?? sentence.voice,
    topics,
    topic: added ?? null,
    answers,
    note: String(note),
  };
}

/** Hashes of the texts in which the passage was read; null where none are sent, undefined for what is none. */
function readSeen(value: unknown): NonNullable<PassageWish['seen']> | null | undefined {
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return undefined;
  const seen: Partial<Record<SideId, string>> = {};
  for (const side of SIDE_IDS) {
    const sha256 = (value as Partial<Record<SideId, unknown>>)[side];
    if (typeof sha256 === 'string') seen[side] = sha256;
    else if (sha256 !== undefined) return undefined;
  }
  return seen;
}

function readTopic(value: unknown): PassageWish['topic'] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, words = '' } = value as { id?: unknown; words?: unknown };
  return typeof id === 'string' && typeof words === 'string' ? { id, words } : undefined;
}
