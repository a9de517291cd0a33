import { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import { PublicError } from '../../errors.ts';
import type { AlikePair } from '../../flow.ts';
import { ACCEPTED_FILES } from '../../ingest/document-kind.ts';
import { type FetchWish, readSources, type SourcesRead } from '../../ingest/read-sources.ts';
import { swapSides, textPlace, textPlaces } from '../../ingest/text-fields.ts';
import { MOST_TEXTS } from '../../model/pair.ts';
import type { Problem } from '../../model/problem.ts';
import { SIDE_IDS, type SideId } from '../../model/side.ts';
import { type NewNotice, toNewView } from '../../present/new-view.ts';
import { allowMethods } from '../allow-methods.ts';
import { showEditKeyOnce } from '../edit-key-cookie.ts';
import { mayUpload } from '../may-upload.ts';
import { oneOf } from '../one-of.ts';
import { readForm } from '../read-form.ts';
import { readTyped } from '../read-typed.ts';
import { setUpRateLimit } from '../set-up-rate-limit.ts';
import type { Site } from '../site.ts';
import { toSourceRules } from '../source-rules.ts';

const PREFILLED: readonly string[] = [
  'a.issuer',
  'b.issuer',
  'a.url',
  'b.url',
  'a.source',
  'b.source',
  'call.title',
  'call.date',
];

/** What the pressed button asks for; `store` where none was pressed, as programs send it. */
type Wish =
  | { readonly kind: 'store' | 'compare' | 'preview' | 'swap' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'read'; readonly prefix: string }
  | { readonly kind: 'add'; readonly side: SideId };

/** What is said where a button did what it says. */
const DONE = { read: 'read', add: 'added', resume: 'resumed' } as const;

/** What the form is shown with. */
interface Shown {
  readonly fields: Readonly<Record<string, string>>;
  readonly problems?: readonly Problem[];
  readonly proposed?: ReadonlySet<string>;
  readonly notice?: NewNotice | null;
  readonly alike?: readonly AlikePair[];
}

/**
 * The upload form and its submission. A refusal shows the same form with what was typed and every problem; so does
 * whatever was read from a file or an address, since nobody should store a text that they have not seen.
 */
export function newRoutes(site: Site): Router {
  const { flow, config, render, layout, assets } = site;
  const router = Router();
  const rules = toSourceRules(site);
  const show = (response: Response, shown: Shown) => {
    const { fields, problems = [], proposed = new Set<string>(), notice = null, alike = [] } = shown;
    response.setHeader('Cache-Control', 'no-store');
    letScriptAsk(response);
    const view = toNewView(
      {
        fields,
        problems,
        proposed,
        notice: problems.length > 0 ? null : notice,
        alike,
        prefixes: textPlaces(Object.keys(fields)).map(({ prefix }) => prefix),
        mostTexts: MOST_TEXTS,
        issuers: flow.knowledge.issuers,
        limits: config.limits,
        accept: ACCEPTED_FILES,
        keyNeeded: config.upload.kind === 'key',
        script: assets.form.path,
      },
      layout,
    );
    response.type('html').send(render('new', view));
  };

  router.get('/new', (request, response) => {
    const given = PREFILLED.flatMap((name) => {
      const value = oneOf(request.query, name);
      return value === null ? [] : [[name, value] as const];
    });
    show(response, { fields: Object.fromEntries(given) });
  });

  /** Whoever is asked to wait keeps what they typed: the form again, with the sentence above it. */
  const showRefused: ErrorRequestHandler = async (error, request, response, next) => {
    if (!(error instanceof PublicError && error.status === 429)) return next(error);
    const fields = await readTyped(request, config.limits);
    if (fields === null) return next(error);
    response.status(429);
    show(response, { fields, problems: error.problems });
  };

  router.post('/new', setUpRateLimit(site, 'uploads'), showRefused);
  router.post('/new', async (request: Request, response: Response) => {
    const form = await readForm(request, config.limits);
    const wish = parseWish(form.fields.do ?? '');
    const refusal = mayUpload(config, form.fields['upload.key'] ?? '');
    if (refusal !== null) {
      response.status(422);
      show(response, { fields: form.fields, problems: refusal });
      return;
    }
    const read = await readSources(form, fetchWishOf(wish), rules);
    const state = stateOf(read, form.fields.proposed ?? '');
    const refuse = (problems: readonly Problem[]) => {
      response.status(read.status);
      if (read.status === 503) response.setHeader('Retry-After', '10');
      show(response, { ...state, problems });
    };

    /** What the archive or the comparison refuses loses nothing either: the form again, with the sentence above it. */
    const fail = ({ status, problems }: PublicError) => {
      response.status(status);
      if (status === 503 || status === 507) response.setHeader('Retry-After', '10');
      show(response, { ...state, problems });
    };

    if (wish.kind === 'swap') {
      if (read.problems.length > 0) response.status(422);
      show(response, { ...swapState(state), problems: read.problems.map(swapProblem), notice: 'swapped' });
      return;
    }
    if (wish.kind === 'read' || wish.kind === 'add' || wish.kind === 'resume') {
      if (read.problems.length > 0) return refuse(read.problems);
      const fields = wish.kind === 'add' ? withOneMore(state.fields, wish.side) : state.fields;
      return show(response, { ...state, fields, notice: DONE[wish.kind] });
    }
    const parsed = flow.parsePair(state.fields);
    const unparsed = parsed.ok ? [] : withoutUnread(parsed.problems, read.problems);
    if (!parsed.ok || read.problems.length > 0) return refuse([...read.problems, ...unparsed]);
    if (wish.kind !== 'store') {
      const alike = await flow.findAlike(parsed.value);
      const seen = new Set((form.fields.seen ?? '').split(' '));
      const isNew = alike.some(({ code }) => !seen.has(code));
      const notice =
        read.read.length > 0 ? 'read' : wish.kind === 'preview' ? 'preview' : isNew ? 'alike' : null;
      if (notice !== null) return show(response, { ...state, notice, alike });
    }
    const receipt = await flow.receivePair(parsed.value).catch((error: unknown) => {
      if (error instanceof PublicError) return error;
      throw error;
    });
    if (receipt instanceof PublicError) return fail(receipt);
    showEditKeyOnce(response, receipt, config.baseUrl);
    response.redirect(303, `/c/${receipt.code}`);
  });
  router.all('/new', allowMethods('GET', 'HEAD', 'POST'));
  return router;
}

/** The form's script reads files and addresses while somebody fills it in; no other page has a script that asks. */
function letScriptAsk(response: Response): void {
  const policy = String(response.getHeader('Content-Security-Policy') ?? '');
  response.setHeader('Content-Security-Policy', policy.replace("connect-src 'none'", "connect-src 'self'"));
}

function parseWish(pressed: string): Wish {
  if (pressed === '') return { kind: 'store' };
  if (pressed === 'preview' || pressed === 'swap' || pressed === 'resume') return { kind: pressed };
  const prefix = /^read-([ab](?:\.texts\.\d{1,3})?)$/.exec(pressed)?.[1];
  if (prefix !== undefined) return { kind: 'read', prefix };
  const side = SIDE_IDS.find((id) => pressed === `add-${id}`);
  return side === undefined ? { kind: 'compare' } : { kind: 'add', side };
}

function fetchWishOf(wish: Wish): FetchWish {
  if (wish.kind === 'read') return wish;
  return wish.kind === 'swap' || wish.kind === 'add' || wish.kind === 'resume' ? 'none' : 'missing';
}

/** What the form holds after reading: its fields, what each text was read from, and what is still a proposal. */
function stateOf({ fields, read, proposed }: SourcesRead, kept: string) {
  const held: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(fields)) if (typeof value === 'string') held[name] = value;
  for (const { prefix, from, name } of read) held[`${prefix}.read`] = `${from} ${name}`;
  const unchanged = Object.entries(parseKept(kept)).flatMap(([name, value]) =>
    held[name] === value && value !== '' ? [name] : [],
  );
  return { fields: held as Readonly<Record<string, string>>, proposed: new Set([...unchanged, ...proposed]) };
}

/** The form's own note of what it proposed; anything that is not one is nobody's proposal. */
function parseKept(kept: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(kept === '' ? '{}' : kept);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function swapState({ fields, proposed }: ReturnType<typeof stateOf>) {
  const names = Object.keys(swapSides(Object.fromEntries([...proposed].map((name) => [name, '']))));
  return { fields: swapSides(fields), proposed: new Set(names) };
}

function swapProblem(problem: Problem): Problem {
  const [field = problem.field] = Object.keys(swapSides({ [problem.field ?? '']: '' }));
  return { ...problem, field };
}

/** Offers one more text on a side: the fields of the first place that has none yet. */
function withOneMore(fields: Readonly<Record<string, string>>, side: SideId): Record<string, string> {
  const taken = new Set(textPlaces(Object.keys(fields)).map(({ prefix }) => prefix));
  const free = Array.from({ length: MOST_TEXTS }, (_, index) => textPlace(side, index + 1).prefix).find(
    (prefix) => !taken.has(prefix),
  );
  return free === undefined ? { ...fields } : { ...fields, [`${free}.text`]: '' };
}

/** A text that could not be read needs no second complaint that it is missing. */
function withoutUnread(problems: readonly Problem[], unread: readonly Problem[]): readonly Problem[] {
  const prefixes = new Set(unread.map(({ field }) => field?.replace(/\.\w+$/, '')));
  return problems.filter(
    ({ code, field }) => code !== 'text_missing' || !prefixes.has(field?.replace(/\.\w+$/, '')),
  );
}
