import type { Request } from 'express';
import { PublicError } from '../errors.ts';
import type { GivenFile } from '../ingest/read-sources.ts';
import { mebibytes } from '../model/mebibytes.ts';

/** Fields and files of a form, by name; the first of each name counts. */
export interface SubmittedForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, GivenFile>>;
}

/** Parts that a form may have: ours has some forty, and ten more for each further text. */
const MOST_PARTS = 200;

/**
 * Reads a request's body under a limit, and gives up as soon as the declared or the received size passes it.
 *
 * @throws PublicError 413 above the limit, 415 for a compressed body
 */
export async function readBody(request: Request, limit: number): Promise<Buffer> {
  if ((request.get('Content-Encoding') ?? 'identity') !== 'identity') {
    throw new PublicError(415, [
      { field: null, code: 'body_compressed', message: 'Compressed requests are not read here.' },
    ]);
  }
  const tooLarge = () => {
    const message = `That is larger than the ${mebibytes(limit)} that this server takes in one request, files included.`;
    return new PublicError(413, [{ field: null, code: 'request_too_large', message }]);
  };
  if (Number(request.get('Content-Length') ?? 0) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += chunk.length;
      if (size > limit) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof PublicError) throw error;
    throw new PublicError(
      400,
      [{ field: null, code: 'body_cut', message: 'The request ended before it was whole.' }],
      { cause: error },
    );
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a submitted form, multipart or url-encoded. The platform's own parser does the parsing; the parts are
 * counted before it is given anything, since a flood of tiny parts costs more than its bytes.
 *
 * @throws PublicError 400 for a form that cannot be parsed, 413, 415 for another kind of body
 */
export async function readForm(request: Request, limit: number): Promise<SubmittedForm> {
  const type = request.get('Content-Type') ?? '';
  const multipart = /^multipart\/form-data\s*;/i.test(type);
  if (!multipart && !/^application\/x-www-form-urlencoded\b/i.test(type)) {
    throw new PublicError(415, [{ field: null, code: 'body_kind', message: 'A form is expected here.' }]);
  }
  const body = await readBody(request, limit);
  if (countParts(body, multipart, type) > MOST_PARTS) {
    throw new PublicError(400, [
      { field: null, code: 'form_parts', message: 'That form has too many fields.' },
    ]);
  }
  const parsed = await parseBody(body, type);
  const fields: Record<string, string> = Object.create(null);
  const files: Record<string, GivenFile> = Object.create(null);
  for (const [name, value] of parsed) {
    if (typeof value === 'string') fields[name] ??= value;
    else if (value.size > 0)
      files[name] ??= { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
  }
  return { fields, files };
}

function countParts(body: Buffer, multipart: boolean, type: string): number {
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1];
  const mark = multipart ? Buffer.from(`--${boundary ?? ''}`) : Buffer.from('&');
  if (multipart && boundary === undefined) return 0;
  let count = 0;
  for (let at = body.indexOf(mark); at >= 0 && count <= MOST_PARTS; at = body.indexOf(mark, at + mark.length))
    count += 1;
  return count;
}

async function parseBody(body: Buffer, type: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData();
  } catch (cause) {
    throw new PublicError(
      400,
      [{ field: null, code: 'form_malformed', message: 'That form could not be read.' }],
      { cause },
    );
  }
}

/** Reads a JSON object. @throws PublicError 400 for anything else, 415 for another kind of body */
export async function readJson(request: Request, limit: number): Promise<Readonly<Record<string, unknown>>> {
  if (!/^application\/json\b/i.test(request.get('Content-Type') ?? '')) {
    throw new PublicError(415, [
      { field: null, code: 'body_kind', message: 'A body of application/json is expected here.' },
    ]);
  }
  const body = await readBody(request, limit);
  const malformed = (cause?: unknown) =>
    new PublicError(400, [{ field: null, code: 'json_malformed', message: 'The body is no JSON object.' }], {
      cause,
    });
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw malformed(cause);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw malformed();
  return parsed as Record<string, unknown>;
}
