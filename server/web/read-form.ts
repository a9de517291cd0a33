import type { Request } from 'express';
import { PublicError } from '../errors.ts';
import type { GivenFile } from '../ingest/read-sources.ts';
import { mebibytes } from '../model/mebibytes.ts';

/** Fields and files of a form, by name; the first of each name counts. */
export interface SubmittedForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, GivenFile>>;
}

/** What is read of a form: bytes of a request, characters of a text. */
export interface FormLimits {
  readonly request: number;
  readonly text: number;
}

/** Parts that a form may have: ours has some forty, and ten more for each further text. */
const MOST_PARTS = 200;

/**
 * Bytes of one field that is no file; all of them may have twice as many. The longest text that is taken has some
 * 600,000, ten of them 6 million; the platform's parser takes its time over a field, and nobody is served meanwhile.
 */
const MOST_FIELD = 4 * 1024 * 1024;

/** Where an operator allows longer texts, fields may be longer too. */
const BYTES_OF_CHARACTER = 4;

/** Bytes of a part's own headers. */
const MOST_HEADERS = 16 * 1024;

/** Braces, brackets, colons and commas of a JSON body, outside its words: a pair with every correction has a tenth. */
const MOST_MARKS = 50_000;

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
 * counted and measured before it is given anything, since a flood of tiny parts costs more than its bytes, and a
 * field of many megabytes keeps everybody waiting.
 *
 * @throws PublicError 400 for a form that cannot be parsed, 413, 415 for another kind of body
 */
export async function readForm(request: Request, limits: FormLimits): Promise<SubmittedForm> {
  const type = request.get('Content-Type') ?? '';
  const multipart = /^multipart\/form-data\s*;/i.test(type);
  if (!multipart && !/^application\/x-www-form-urlencoded\b/i.test(type)) {
    throw new PublicError(415, [{ field: null, code: 'body_kind', message: 'A form is expected here.' }]);
  }
  const body = await readBody(request, limits.request);
  const boundary = multipart ? boundaryOf(type) : null;
  const parts = boundary === null ? encodedParts(body) : multipartParts(body, boundary);
  if (parts.length > MOST_PARTS) {
    throw new PublicError(400, [
      { field: null, code: 'form_parts', message: 'That form has too many fields.' },
    ]);
  }
  refuseLongFields(parts, limits.text);
  // The boundary that was counted by, in a type of our own: of a type that names several, the parser may take another.
  const parsed = await parseBody(
    body,
    boundary === null ? type : `multipart/form-data; boundary="${boundary}"`,
  );
  const fields: Record<string, string> = Object.create(null);
  const files: Record<string, GivenFile> = Object.create(null);
  for (const [name, value] of parsed) {
    if (typeof value === 'string') fields[name] ??= value;
    // Where no file was chosen a browser sends one without a name: one that is empty and has a name was chosen.
    else if ((value.size > 0 || value.name !== '') && !((files[name]?.bytes.length ?? 0) > 0))
      files[name] = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
  }
  return { fields, files };
}

/** A part of a form as far as it is known before it is parsed. */
interface FormPart {
  /** Null where it cannot be told, or is none of ours. */
  readonly field: string | null;
  readonly isFile: boolean;
  readonly bytes: number;
}

/** A field's name as our forms have them; nothing else is repeated in an answer. */
const FIELD_NAME = /^[a-z]+(?:\.[A-Za-z0-9]+){0,4}$/;

/** Characters of a boundary by RFC 2046 (section 5.1.1), of which there are 70 at the most. */
const BOUNDARY = /;\s*boundary="?([\w'()+,./:=? -]{1,70})/i;

/** What parts the fields of a multipart body. @throws PublicError 400 where its type does not say */
function boundaryOf(type: string): string {
  const boundary = BOUNDARY.exec(type)?.[1]?.trimEnd();
  if (boundary === undefined) throw malformed();
  return boundary;
}

/** The parts between the boundaries of a body, one more than our limit at the most. */
function multipartParts(body: Buffer, boundary: string): readonly FormPart[] {
  const mark = Buffer.from(`--${boundary}`);
  return cutAt(body, mark, body.indexOf(mark) + mark.length).map((part) => {
    const end = part.subarray(0, MOST_HEADERS).indexOf('\r\n\r\n');
    if (end < 0 && part.length > MOST_HEADERS) throw malformed();
    const headers = part.subarray(0, Math.max(0, end)).toString('latin1');
    return {
      field: knownField(/\bname="([^"]*)"/.exec(headers)?.[1]),
      isFile: /\bfilename\*?=/i.test(headers),
      bytes: part.length,
    };
  });
}

function encodedParts(body: Buffer): readonly FormPart[] {
  return cutAt(body, Buffer.from('&'), 0).map((part) => {
    const end = part.subarray(0, 200).indexOf('=');
    const field = knownField(part.subarray(0, Math.max(0, end)).toString('latin1'));
    return { field, isFile: false, bytes: part.length };
  });
}

/** The pieces between marks, from `start` on; views of the body, which is not copied. */
function cutAt(body: Buffer, mark: Buffer, start: number): readonly Buffer[] {
  const pieces: Buffer[] = [];
  let from = start;
  while (from <= body.length && pieces.length <= MOST_PARTS) {
    const found = body.indexOf(mark, from);
    const end = found < 0 ? body.length : found;
    pieces.push(body.subarray(from, end));
    from = found < 0 ? body.length + 1 : found + mark.length;
  }
  return pieces;
}

function knownField(name: string | undefined): string | null {
  return name !== undefined && FIELD_NAME.test(name) ? name : null;
}

/** @throws PublicError 413 naming the longest field */
function refuseLongFields(parts: readonly FormPart[], text: number): void {
  const fields = parts.filter(({ isFile }) => !isFile).toSorted((one, other) => other.bytes - one.bytes);
  const [longest] = fields;
  const total = fields.reduce((sum, { bytes }) => sum + bytes, 0);
  const most = Math.max(MOST_FIELD, text * BYTES_OF_CHARACTER);
  if (longest === undefined || (longest.bytes <= most && total <= 2 * most)) return;
  const megabytes = (longest.bytes / 1024 / 1024).toFixed(1);
  const message = `This field alone has ${megabytes} MiB, far more than any text that is compared here.`;
  throw new PublicError(413, [{ field: longest.field, code: 'field_too_large', message }]);
}

function malformed(cause?: unknown): PublicError {
  return new PublicError(
    400,
    [{ field: null, code: 'form_malformed', message: 'That form could not be read.' }],
    { cause },
  );
}

async function parseBody(body: Buffer, type: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData();
  } catch (cause) {
    throw malformed(cause);
  }
}

/**
 * Reads a JSON object.
 *
 * @param kinds kinds of bodies that are taken at this address, for whoever sends another
 * @throws PublicError 400 for anything else, 415 for another kind of body
 */
export async function readJson(
  request: Request,
  limit: number,
  kinds = 'application/json',
): Promise<Readonly<Record<string, unknown>>> {
  if (!/^application\/json\b/i.test(request.get('Content-Type') ?? '')) {
    throw new PublicError(415, [
      { field: null, code: 'body_kind', message: `A body of ${kinds} is expected here.` },
    ]);
  }
  const body = await readBody(request, limit);
  const noObject = (cause?: unknown) =>
    new PublicError(400, [{ field: null, code: 'json_malformed', message: 'The body is no JSON object.' }], {
      cause,
    });
  if (hasTooManyMarks(body)) {
    const message = 'That JSON has far more members than anything that is read here.';
    throw new PublicError(400, [{ field: null, code: 'json_members', message }]);
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw noObject(cause);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw noObject();
  return parsed as Record<string, unknown>;
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** Byte → 1 for a mark: every byte of a body is asked. */
const MARKS = new Uint8Array(256);
for (const mark of Buffer.from('{}[]:,')) MARKS[mark] = 1;

/** Tells, without building anything, whether a body would make more objects than it is worth; words cost nothing. */
function hasTooManyMarks(body: Buffer): boolean {
  let marks = 0;
  let at = 0;
  while (at < body.length) {
    const byte = body[at] ?? 0;
    if (byte === QUOTE) at = endOfString(body, at);
    else if (MARKS[byte] === 1) {
      marks += 1;
      if (marks > MOST_MARKS) return true;
    }
    at += 1;
  }
  return false;
}

/** Where the string that begins at `start` has its closing quote; the end of the body where it has none. */
function endOfString(body: Buffer, start: number): number {
  let end = body.indexOf(QUOTE, start + 1);
  while (end >= 0) {
    let escapes = 0;
    while (body[end - 1 - escapes] === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end;
    end = body.indexOf(QUOTE, end + 1);
  }
  return body.length;
}
