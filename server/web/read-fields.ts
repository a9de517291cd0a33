import type { Request } from 'express';
import { PublicError } from '../errors.ts';
import { isCallDayUnsaid, proposeCallDay } from '../ingest/propose-call-day.ts';
import { type GivenSources, readSources } from '../ingest/read-sources.ts';
import { type FormLimits, readForm, readJson } from './read-form.ts';
import type { Site } from './site.ts';
import { toSourceRules } from './source-rules.ts';

/** The fields of a pair that a program sent, its texts read, and which of them come from the texts themselves. */
export interface ReadFields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly proposed: readonly string[];
  /** Without what was read and proposed. */
  readonly sent: Readonly<Record<string, unknown>>;
}

/**
 * Reads the texts of a pair that a program sent, fetching the addresses that stand for them.
 *
 * @throws PublicError 422 with every problem, 503 where too much is being read, 500 where we failed
 */
export async function readFields(given: GivenSources, site: Site): Promise<ReadFields> {
  const { fields, problems, status, proposed } = await readSources(given, 'missing', toSourceRules(site));
  if (problems.length > 0) throw new PublicError(status, problems);
  return { fields, proposed, sent: given.fields };
}

/**
 * What was sent and read, with the day of the call where none was sent: as the texts tell it. It is named among the
 * proposals also where they do not, since today stands in for it then.
 */
export function withCallDay(read: ReadFields): ReadFields {
  if (!isCallDayUnsaid(read.fields)) return read;
  const day = proposeCallDay(read.fields);
  const fields = day === null ? read.fields : { ...read.fields, 'call.date': day };
  return { ...read, fields, proposed: [...read.proposed, 'call.date'] };
}

/**
 * What was sent and read, without what documents say of themselves: that is no reason to change what a pair holds. What
 * was sent empty stays empty, as somebody wants it.
 */
export function withoutProposals({ fields, proposed, sent }: ReadFields): ReadFields['fields'] {
  const names = Object.keys(fields).filter((name) => !proposed.includes(name) || Object.hasOwn(sent, name));
  return Object.fromEntries(names.map((name) => [name, proposed.includes(name) ? sent[name] : fields[name]]));
}

/**
 * Reads a body of JSON, or a form with files.
 *
 * @throws PublicError 400, 413, 415 as for either; 422 for words in place of a file
 */
export async function readGiven(request: Request, limits: FormLimits): Promise<GivenSources> {
  const isForm = /^multipart\/form-data\b/i.test(request.get('Content-Type') ?? '');
  const given = isForm
    ? await readForm(request, limits)
    : {
        fields: await readJson(request, limits.request, 'application/json or multipart/form-data'),
        files: {},
      };
  const problems = Object.entries(given.fields).flatMap(([field, value]) =>
    OF_FILES.test(field) && value !== null && value !== '' ? [{ ...NO_FILE, field }] : [],
  );
  if (problems.length > 0) throw new PublicError(422, problems);
  return given;
}

/** Names under which files are sent. */
const OF_FILES = /^(?:[ab](?:\.texts\.\d{1,3})?\.)?file$/;

const NO_FILE = {
  code: 'file_no_upload',
  message: 'A file is sent as a part of multipart/form-data, with its name; its words are sent as text.',
};
