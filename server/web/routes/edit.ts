import { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import { notFound, PublicError } from '../../errors.ts';
import type { TextChoice } from '../../flow.ts';
import { createGate, type GateRules } from '../../gate.ts';
import { ACCEPTED_FILES } from '../../ingest/document-kind.ts';
import { readSources } from '../../ingest/read-sources.ts';
import type { Pair } from '../../model/pair.ts';
import type { Problem } from '../../model/problem.ts';
import { textQuery } from '../../model/text-query.ts';
import { toEditKeyView } from '../../present/edit-key-view.ts';
import { toEditPassageView } from '../../present/edit-passage-view.ts';
import { type EditPage, toEditView } from '../../present/edit-view.ts';
import type { FormState } from '../../present/form-field.ts';
import { pairFields } from '../../present/pair-fields.ts';
import { allowMethods } from '../allow-methods.ts';
import { choiceOf } from '../choice-of.ts';
import { closeEditing, editKeyOf, openEditing } from '../edit-session.ts';
import { oneOf } from '../one-of.ts';
import { readForm, type SubmittedForm } from '../read-form.ts';
import { readPassageWish } from '../read-passage-wish.ts';
import { readTyped } from '../read-typed.ts';
import { setUpRateLimit } from '../set-up-rate-limit.ts';
import type { Site } from '../site.ts';
import { toSourceRules } from '../source-rules.ts';

type CodeRequest = Request<{ code: string }>;
type PassageRequest = Request<{ code: string; passage: string }>;

/**
 * What whoever holds a pair's edit key may do with a browser, without script: `/c/CODE/edit` and below. The key comes
 * in a form once and is then remembered by a cookie for these pages; programs send it as `Authorization: Bearer KEY`.
 * It is never in an address. Nothing of these pages is kept or passed on as a referrer.
 */
export function editRoutes(site: Site): Router {
  const { flow, config, render, layout } = site;
  const router = Router();
  const limited = setUpRateLimit(site, 'edits');
  const { topics } = flow.knowledge;
  const labels = new Map(topics.map(({ id, label }) => [id, label]));

  const send = (response: Response, page: string, view: Parameters<typeof render>[1]) =>
    response.type('html').send(render(page, view));

  const askForKey = (response: Response, pair: Pair, error: string | null) => {
    if (error !== null) response.status(403);
    send(response, 'edit-key', toEditKeyView(pair, error, layout));
  };

  /** The pair and the key that opens it; null where the page that asks for the key was sent instead. */
  const open = async (request: CodeRequest, response: Response, given: string | null) => {
    const { code } = request.params;
    const pair = await flow.findPair(code);
    const key = given ?? editKeyOf(request, config.baseUrl);
    if (key === null) {
      if (request.method === 'POST') response.status(403);
      askForKey(response, pair, null);
      return null;
    }
    try {
      return { pair: await flow.openPair(code, key), key };
    } catch (error) {
      if (!(error instanceof PublicError) || error.status !== 403) throw error;
      closeEditing(response, code, config.baseUrl);
      askForKey(response, pair, error.message);
      return null;
    }
  };

  const showForm = async (
    response: Response,
    pair: Pair,
    sent: FormState | null,
    said: Partial<Pick<EditPage, 'done' | 'confirmError' | 'isRead'>> = {},
  ) => {
    const comparison = await flow.comparePair(pair);
    const form = sent ?? { fields: pairFields(pair), problems: [], proposed: NONE };
    const { done = null, confirmError = null, isRead = false } = said;
    const { limits } = config;
    const shown = {
      pair,
      comparison,
      issuers: flow.knowledge.issuers,
      labels,
      limits,
      accept: ACCEPTED_FILES,
    };
    const view = toEditView({ ...form, ...shown, done, confirmError, isRead }, layout);
    send(response, 'edit', view);
  };

  /**
   * Reads files, and the source link of the text at `prefix`, into the form: nobody should store a text that they have
   * not seen.
   */
  const showRead = async (
    response: Response,
    pair: Pair,
    form: SubmittedForm,
    prefix: string | undefined,
  ) => {
    const wish = prefix === undefined ? 'none' : { prefix };
    const read = await readSources(form, wish, toSourceRules(site));
    const isNothing = read.read.length + read.problems.length === 0;
    const problems = isNothing ? [noAddress(`${prefix}.url`)] : read.problems;
    if (problems.length > 0) response.status(read.status);
    if (read.status === 503) response.setHeader('Retry-After', '10');
    const state = { fields: textsOf(read.fields), problems, proposed: new Set(read.proposed) };
    await showForm(response, pair, state, { isRead: problems.length === 0 });
  };

  const showPassage = async (
    response: Response,
    pair: Pair,
    passage: string,
    choice: TextChoice,
    sent: FormState | null,
  ) => {
    const comparison = await flow.comparePair(pair, choice);
    const machine = await flow.comparePair(pair, { ...choice, machine: true });
    const view = toEditPassageView(
      { pair, comparison, machine, passage, topics, query: textQuery(choice), sent },
      layout,
    );
    if (view === null) throw notFound('There is no such passage.');
    send(response, 'edit-passage', view);
  };

  const oneRefused = createGate(REFUSED);

  /** Whoever is asked to wait keeps what they typed, where the key is theirs: the form again, with the sentence above it. */
  const showRefused =
    <Params extends { code: string }>(
      show: (request: Request<Params>, response: Response, pair: Pair, sent: FormState) => Promise<void>,
    ): ErrorRequestHandler<Params> =>
    async (error, request, response, next) => {
      if (!(error instanceof PublicError && error.status === 429)) return next(error);
      const fields = await readTyped(request, config.limits);
      const key = fields?.editKey ?? editKeyOf(request, config.baseUrl);
      if (fields === null || key === null) return next(error);
      const { problems } = error;
      try {
        await oneRefused(null, async () => {
          const pair = await flow.openPair(request.params.code, key);
          response.status(429);
          await show(request, response, pair, { fields, problems, proposed: NONE });
        });
      } catch (failed) {
        next(failed instanceof PublicError ? error : failed);
      }
    };

  router.use('/c/:code/edit', (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('X-Robots-Tag', 'noindex');
    next();
  });

  router.get('/c/:code/edit', async (request, response) => {
    const opened = await open(request, response, null);
    if (opened === null) return;
    const { pair } = opened;
    // Which revision was just stored is no secret, and harmless where somebody makes it up.
    const stored = Number(oneOf(request.query, 'stored'));
    const changes = stored === pair.revision ? await flow.changesSince(pair, stored - 1) : null;
    const done = changes && { revision: stored, fallen: changes.corrections.fallen };
    await showForm(response, pair, null, { done });
  });

  const formRefused = showRefused<{ code: string }>(async (_request, response, pair, sent) => {
    // A form that only holds the key has nothing to lose, and nothing to show in place of the texts.
    if (isKeyOnly(sent.fields)) throw new PublicError(429, sent.problems);
    await showForm(response, pair, sent);
  });
  router.post('/c/:code/edit', limited, formRefused);
  router.post('/c/:code/edit', async (request: CodeRequest, response) => {
    const form = await readForm(request, config.limits);
    const { fields } = form;
    const opened = await open(request, response, fields.editKey ?? null);
    if (opened === null) return;
    const { pair, key } = opened;
    const home = `/c/${pair.code}/edit`;
    if (fields.editKey !== undefined) openEditing(response, pair.code, key, config.baseUrl);
    // A form that holds the key and no text only opens the pair.
    if (isKeyOnly(fields)) {
      response.redirect(303, home);
      return;
    }
    const prefix = /^read-([ab](?:\.texts\.\d{1,3})?)$/.exec(fields.do ?? '')?.[1];
    if (prefix !== undefined || Object.keys(form.files).length > 0) {
      await showRead(response, pair, form, prefix);
      return;
    }
    try {
      const { revision } = await flow.revisePair(pair.code, key, fields, true);
      response.redirect(303, revision === pair.revision ? home : `${home}?stored=${revision}`);
    } catch (error) {
      if (!(error instanceof PublicError) || !LEAVES_FORM.includes(error.status)) throw error;
      response.status(error.status);
      if (error.status === 503 || error.status === 507) response.setHeader('Retry-After', '10');
      await showForm(response, pair, { fields, problems: error.problems, proposed: NONE });
    }
  });

  router.get('/c/:code/edit/passages/:passage', async (request: PassageRequest, response) => {
    const opened = await open(request, response, null);
    if (opened === null) return;
    await showPassage(response, opened.pair, request.params.passage, choiceOf(request), null);
  });

  const passageRefused = showRefused<{ code: string; passage: string }>(
    async (request, response, pair, sent) => {
      const { a, b } = choiceOf(request);
      await showPassage(response, pair, request.params.passage, { a, b }, sent);
    },
  );
  router.post('/c/:code/edit/passages/:passage', limited, passageRefused);
  router.post('/c/:code/edit/passages/:passage', async (request: PassageRequest, response) => {
    const { fields } = await readForm(request, config.limits);
    const opened = await open(request, response, fields.editKey ?? null);
    if (opened === null) return;
    const { pair, key } = opened;
    const { passage } = request.params;
    const { a, b } = choiceOf(request);
    try {
      const { revision } = await flow.correctPassage(pair.code, key, readPassageWish(passage, fields), {
        a,
        b,
      });
      response.redirect(303, `/c/${pair.code}/edit?stored=${revision}#passages`);
    } catch (error) {
      if (!(error instanceof PublicError) || !LEAVES_FORM.includes(error.status)) throw error;
      response.status(error.status);
      if (error.status === 503 || error.status === 507) response.setHeader('Retry-After', '10');
      await showPassage(
        response,
        pair,
        passage,
        { a, b },
        { fields, problems: error.problems, proposed: NONE },
      );
    }
  });

  router.post(
    '/c/:code/edit/corrections/:id/take-back',
    limited,
    async (request: Request<{ code: string; id: string }>, response) => {
      const { fields } = await readForm(request, config.limits);
      const opened = await open(request, response, fields.editKey ?? null);
      if (opened === null) return;
      const { pair, key } = opened;
      const { revision } = await flow.takeBackCorrection(pair.code, key, request.params.id);
      response.redirect(303, `/c/${pair.code}/edit?stored=${revision}#decided`);
    },
  );

  router.post('/c/:code/edit/withdraw', limited, async (request: CodeRequest, response) => {
    const { fields } = await readForm(request, config.limits);
    const opened = await open(request, response, fields.editKey ?? null);
    if (opened === null) return;
    const { pair, key } = opened;
    if (fields.confirm === undefined) {
      response.status(422);
      await showForm(response, pair, null, { confirmError: UNCONFIRMED.message });
      return;
    }
    await flow.withdrawPair(pair.code, key);
    closeEditing(response, pair.code, config.baseUrl);
    response.redirect(303, `/c/${pair.code}`);
  });

  router.post('/c/:code/edit/close', (request: CodeRequest, response) => {
    closeEditing(response, request.params.code, config.baseUrl);
    response.redirect(303, `/c/${encodeURIComponent(request.params.code)}`);
  });

  router.all('/c/:code/edit', allowMethods('GET', 'HEAD', 'POST'));
  router.all('/c/:code/edit/passages/:passage', allowMethods('GET', 'HEAD', 'POST'));
  router.all(
    ['/c/:code/edit/corrections/:id/take-back', '/c/:code/edit/withdraw', '/c/:code/edit/close'],
    allowMethods('POST'),
  );
  return router;
}

/** Where storing was refused and the pair is still there: the form again, with what was typed and what is wrong. */
const LEAVES_FORM: readonly number[] = [409, 422, 503, 507];

/** A flood is what was refused: the forms of whoever made it are made one after the other, and a few of them. */
const REFUSED: GateRules = { places: 1, waiting: 5, patience: 5_000, busy: 'Try again in a minute.' };

function isKeyOnly(fields: SubmittedForm['fields']): boolean {
  return fields['a.text'] === undefined && fields['b.text'] === undefined;
}

/** Nothing on these forms is a document's own proposal. */
const NONE: ReadonlySet<string> = new Set();

const UNCONFIRMED: Problem = {
  field: 'confirm',
  code: 'not_confirmed',
  message: 'Tick the box to say that you mean it: withdrawing cannot be undone.',
};

function noAddress(field: string): Problem {
  return { field, code: 'url_missing', message: 'Put the address of the page here.' };
}

function textsOf(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(fields)) if (typeof value === 'string') texts[name] = value;
  return texts;
}
