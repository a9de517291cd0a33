import type { Request } from 'express';
import { PublicError } from '../errors.ts';
import { type GivenSources, readSources } from '../ingest/read-sources.ts';
import { type FormLimits, readForm, readJson } from './read-form.ts';
import type { Site } from './site.ts';
import { toSourceRules } from './source-rules.ts';

/** The fields of a pair that a program sent, its texts read, and which of them come from the documents themselves. */
export interface ReadFields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly proposed: readonly string[];
}

/**
 * Reads a pair that a program sent, as JSON or as a form with files, fetching the addresses that stand for texts.
 *
 * @throws PublicError 422 with every problem, 503 where too much is being read, 500 where we failed, and what reading a body throws
 */
export async function readFields(request: Request, site: Site): Promise<ReadFields> {
  const given = await readGiven(request, site.config.limits);
  const { fields, problems, status, proposed } = await readSources(given, 'missing', toSourceRules(site));
  if (problems.length > 0) throw new PublicError(status, problems);
  return { fields, proposed };
}

/** What was sent and read, without what documents say of themselves: that is no reason to change what a pair holds. */
export function withoutProposals({ fields, proposed }: ReadFields): ReadFields['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !proposed.includes(name)));
}

/** Reads a body of JSON, or a form with files. @throws PublicError 400, 413, 415 as for either */
export async function readGiven(request: Request, limits: FormLimits): Promise<GivenSources> {
  const isForm = /^multipart\/form-data\b/i.test(request.get('Content-Type') ?? '');
  return isForm
    ? await readForm(request, limits)
    : { fields: await readJson(request, limits.request), files: {} };
}
