import type { ErrorRequestHandler, RequestHandler } from 'express';
import { PublicError } from '../../errors.ts';
import type { AlikePair } from '../../flow.ts';
import { readSources } from '../../ingest/read-sources.ts';
import type { PairDraft } from '../../model/pair.ts';
import type { Parsed, Problem } from '../../model/problem.ts';
import type { NewNotice } from '../../present/new-view.ts';
import { showEditKeyOnce } from '../edit-key-cookie.ts';
import { mayUpload } from '../may-upload.ts';
import { readForm } from '../read-form.ts';
import { readTyped } from '../read-typed.ts';
import { setRefusal } from '../set-refusal.ts';
import type { Site } from '../site.ts';
import { toSourceRules } from '../source-rules.ts';
import { formAfterReading, swapForm, swapProblem, withOneMore } from './new-form.ts';
import { fetchWishOf, type NewWish, parseNewWish } from './new-wish.ts';
import { proposeDay } from './propose-day.ts';
import { proposeIssuers } from './propose-issuers.ts';
import { showNewForm } from './show-new-form.ts';

/** What is said where a button did what it says. */
const DONE = { read: 'read', add: 'added', resume: 'resumed' } as const;

/** What a pair is stored for, or shown as it would be: its day is looked for in the texts where nobody said one. */
const STORING: readonly NewWish['kind'][] = ['store', 'compare', 'preview'];

/**
 * Stores a pair, or does to the form what its button says. A refusal shows the same form with what was typed and every
 * problem; so does whatever was read from a file or an address, since nobody should store a text that they have not
 * seen.
 */
export function postNew(site: Site): RequestHandler {
  const { flow, config } = site;
  const rules = toSourceRules(site);
  return async (request, response) => {
    const { fields, files } = await readForm(request, config.limits);
    const unwelcome = mayUpload(config, fields['upload.key'] ?? '');
    if (unwelcome !== null) {
      response.status(422);
      return showNewForm(site, response, { fields, problems: unwelcome });
    }
    const wish = parseNewWish(fields.do ?? '');
    const read = await readSources({ fields, files }, fetchWishOf(wish), rules);
    const asRead = formAfterReading(read, fields.proposed ?? '');
    const form = STORING.includes(wish.kind) ? proposeDay(asRead) : asRead;
    const refuse = (status: number, problems: readonly Problem[]) => {
      setRefusal(response, status);
      showNewForm(site, response, { ...form, problems });
    };

    if (wish.kind === 'swap') {
      if (read.problems.length > 0) response.status(422);
      const problems = read.problems.map(swapProblem);
      return showNewForm(site, response, { ...swapForm(form), problems, notice: 'swapped' });
    }
    if (wish.kind === 'read' || wish.kind === 'add' || wish.kind === 'resume') {
      if (read.problems.length > 0) return refuse(read.status, read.problems);
      const shown = wish.kind === 'add' ? { ...form, fields: withOneMore(form.fields, wish.side) } : form;
      return showNewForm(site, response, { ...shown, notice: DONE[wish.kind] });
    }

    const parsed = flow.parsePair(form.fields);
    const unparsed = parsed.ok ? [] : withoutUnread(parsed.problems, read.problems);
    const problems = [...read.problems, ...unparsed];
    if (!parsed.ok || problems.length > 0) {
      const found = wish.kind === 'store' ? {} : await proposeIssuers(site, form.fields, problems);
      const proposed = new Set([...form.proposed, ...Object.keys(found)]);
      const filled = { fields: { ...form.fields, ...found }, proposed };
      const left = problems.filter(({ field }) => !Object.hasOwn(found, field ?? ''));
      if (left.length === 0) return showNewForm(site, response, { ...filled, notice: 'issuers' });
      setRefusal(response, read.status);
      return showNewForm(site, response, { ...filled, problems: left });
    }
    // Asked only where nothing else is told: it takes reading the texts again.
    const isDayFound = () => form !== asRead && !isDayOf(parsed.value, flow.parsePair(asRead.fields));
    try {
      if (wish.kind !== 'store') {
        const alike = await flow.findAlike(parsed.value);
        const shown = noticeBefore(wish, read.read.length > 0, alike, fields.seen ?? '');
        const notice = shown ?? (isDayFound() ? 'day' : null);
        if (notice !== null) return showNewForm(site, response, { ...form, notice, alike });
      }
      const receipt = await flow.receivePair(parsed.value);
      showEditKeyOnce(response, receipt, config.baseUrl);
      response.redirect(303, `/c/${receipt.code}`);
    } catch (error) {
      // What the archive or the comparison refuses loses nothing either.
      if (!(error instanceof PublicError)) throw error;
      refuse(error.status, error.problems);
    }
  };
}

/** Tells whether a pair has the day that it would have had without a proposal: then there is nothing to check. */
function isDayOf({ call }: PairDraft, unproposed: Parsed<PairDraft>): boolean {
  return unproposed.ok && unproposed.value.call.date === call.date;
}

/** Whoever is asked to wait keeps what they typed: the form again, with the sentence above it. */
export function postNewRefused(site: Site): ErrorRequestHandler {
  return async (error, request, response, next) => {
    if (!(error instanceof PublicError && error.status === 429)) return next(error);
    const fields = await readTyped(request, site.config.limits);
    if (fields === null) return next(error);
    response.status(429);
    showNewForm(site, response, { fields, problems: error.problems });
  };
}

/** What a person is to look at before anything is stored; null for nothing. @param seen codes of alike pairs that they were shown */
function noticeBefore(
  wish: NewWish,
  wasRead: boolean,
  alike: readonly AlikePair[],
  seen: string,
): NewNotice | null {
  if (wasRead) return 'read';
  if (wish.kind === 'preview') return 'preview';
  const known = new Set(seen.split(' '));
  return alike.some(({ code }) => !known.has(code)) ? 'alike' : null;
}

/** A text that could not be read needs no second complaint that it is missing. */
function withoutUnread(problems: readonly Problem[], unread: readonly Problem[]): readonly Problem[] {
  const prefixes = new Set(unread.map(({ field }) => field?.replace(/\.\w+$/, '')));
  return problems.filter(
    ({ code, field }) => code !== 'text_missing' || !prefixes.has(field?.replace(/\.\w+$/, '')),
  );
}
