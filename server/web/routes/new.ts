import { type Request, type Response, Router } from 'express';
import { PublicError } from '../../errors.ts';
import { documentKind } from '../../ingest/document-kind.ts';
import { readDocument } from '../../ingest/read-document.ts';
import type { Problem } from '../../model/problem.ts';
import { SIDE_IDS } from '../../model/side.ts';
import { toNewView } from '../../present/new-view.ts';
import { allowMethods } from '../allow-methods.ts';
import { showEditKeyOnce } from '../edit-key-cookie.ts';
import { mayUpload } from '../may-upload.ts';
import { oneOf } from '../one-of.ts';
import { readForm, type SubmittedForm } from '../read-form.ts';
import { setUpRateLimit } from '../set-up-rate-limit.ts';
import type { Site } from '../site.ts';

const PREFILLED: readonly string[] = [
  'a.issuer',
  'b.issuer',
  'a.source',
  'b.source',
  'call.title',
  'call.date',
];

/** The upload form and its submission. A refusal shows the same form with what was typed and every problem. */
export function newRoutes(site: Site): Router {
  const { flow, config, render, layout } = site;
  const router = Router();
  const show = (
    response: Response,
    fields: Readonly<Record<string, string>>,
    problems: readonly Problem[],
  ) => {
    response.setHeader('Cache-Control', 'no-store');
    const view = toNewView(
      {
        fields,
        problems,
        issuers: flow.issuers,
        limits: config.limits,
        keyNeeded: config.upload.kind === 'key',
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
    show(response, Object.fromEntries(given), []);
  });

  router.post('/new', setUpRateLimit(config.rateLimit), async (request: Request, response: Response) => {
    const form = await readForm(request, config.limits.request);
    const refusal = mayUpload(config, form.fields['upload.key'] ?? '');
    const { fields, problems: unread } = await readFiles(form, config.limits.file);
    const parsed = flow.parsePair(fields);
    const problems = [
      ...(refusal ?? []),
      ...unread,
      ...(parsed.ok ? [] : withoutUnread(parsed.problems, unread)),
    ];
    if (!parsed.ok || problems.length > 0) {
      response.status(422);
      show(response, fields, problems);
      return;
    }
    const receipt = await flow.receivePair(parsed.value);
    showEditKeyOnce(response, receipt, config.baseUrl);
    response.redirect(303, `/c/${receipt.code}`);
  });
  router.all('/new', allowMethods('GET', 'HEAD', 'POST'));
  return router;
}

/** A file takes the place of its side's pasted text; one that cannot be read is a problem of its field. */
async function readFiles({ fields, files }: SubmittedForm, limit: number) {
  const filled: Record<string, string> = { ...fields };
  const problems: Problem[] = [];
  for (const side of SIDE_IDS) {
    const field = `${side}.file`;
    const file = files[field];
    if (file === undefined) continue;
    try {
      if (file.bytes.length > limit) {
        throw new PublicError(422, [
          { field, code: 'file_too_large', message: 'That file is larger than this server takes.' },
        ]);
      }
      const kind = documentKind(file.name, file.bytes);
      if (kind === null) {
        const message =
          'That file is not a .txt, .md, .html, .docx or .pdf whose content agrees with its name.';
        throw new PublicError(422, [{ field, code: 'file_kind', message }]);
      }
      const extracted = await readDocument({ kind, bytes: file.bytes, charset: null }, field);
      filled[`${side}.text`] = extracted.text;
      filled[`${side}.title`] ||= extracted.title ?? '';
    } catch (error) {
      if (!(error instanceof PublicError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { fields: filled, problems };
}

/** A side whose file could not be read needs no second complaint that it has no text. */
function withoutUnread(problems: readonly Problem[], unread: readonly Problem[]): readonly Problem[] {
  const sides = new Set(unread.map(({ field }) => field?.charAt(0)));
  return problems.filter(({ code, field }) => code !== 'text_missing' || !sides.has(field?.charAt(0)));
}
