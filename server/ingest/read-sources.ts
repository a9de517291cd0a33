import { PublicError } from '../errors.ts';
import type { IssuerEntry } from '../model/issuer.ts';
import { mebibytes } from '../model/mebibytes.ts';
import type { Problem } from '../model/problem.ts';
import { TEXT_LIMITS } from '../model/text-limits.ts';
import { documentKind, kindOfBytes } from './document-kind.ts';
import type { Extracted } from './extracted.ts';
import { type FetchRules, fetchPage } from './fetch-page.ts';
import { proposeCallDay } from './propose-call-day.ts';
import { type ProposedFacts, proposeFacts } from './propose-facts.ts';
import { type DocumentRequest, ReadingError, readDocument } from './read-document.ts';
import { type TextPlace, textPlaces } from './text-fields.ts';

/** A file as it was sent: a stranger's name and bytes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was sent: fields and files by name. */
export interface GivenSources {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, GivenFile>>;
}

export interface SourceRules {
  readonly fetch: FetchRules;
  readonly issuers: readonly IssuerEntry[];
  /** Bytes of a file, characters of a text. */
  readonly limits: { readonly file: number; readonly text: number };
  /** Told of every document that was not read through a fault of ours. */
  readonly noteFault: (fault: ReadingError) => void;
}

/** What reads a document; tests have one that fails. */
export type ReadDocument = typeof readDocument;

/** Which addresses are fetched: those of texts that are missing, none, or that of one text even where it has words. */
export type FetchWish = 'missing' | 'none' | { readonly prefix: string };

/** Where a text of this request was read from. */
export interface TextOrigin {
  readonly prefix: string;
  readonly from: 'file' | 'url';
  /** The file's name, or the address that answered. */
  readonly name: string;
}

export interface SourcesRead {
  /** What was sent, with the texts that were read and what is proposed for fields that were empty. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /**
   * The HTTP status that fits the problems, the worst of all: 422; 503 where too much was being read and the same may go
   * well in a while; 500 where we failed.
   */
  readonly status: number;
  readonly read: readonly TextOrigin[];
  /** Names of the fields that hold a proposal from a document and no person's word. */
  readonly proposed: readonly string[];
}

/** A text with what its document says of itself. */
export interface Source {
  readonly text: string;
  readonly facts: ProposedFacts;
  readonly from: TextOrigin['from'];
  readonly name: string;
}

/**
 * Reads the files and fetches the addresses that stand for texts, so that what follows knows pasted texts alone.
 * A file takes the place of a pasted text, a pasted text makes an address the mere link to its source. Whatever
 * cannot be read is a problem of its field, and the others are read all the same. A fault of ours is noted, and a problem
 * too, so that nothing that was typed is lost to it.
 */
export async function readSources(
  given: GivenSources,
  wish: FetchWish,
  rules: SourceRules,
  reader: ReadDocument = readDocument,
): Promise<SourcesRead> {
  const { fields, files } = given;
  const places = textPlaces([...Object.keys(fields), ...Object.keys(files)]);
  const outcomes = await Promise.all(places.map((place) => readPlace(place, given, wish, rules, reader)));
  const filled: Record<string, unknown> = Object.assign(Object.create(null), fields);
  const problems: Problem[] = [];
  let status = 422;
  const read: TextOrigin[] = [];
  const proposed: string[] = [];
  const propose = (name: string, value: string | null) => {
    if (value === null || (filled[name] ?? '') !== '') return;
    filled[name] = value.slice(0, TEXT_LIMITS.line);
    proposed.push(name);
  };
  for (const outcome of outcomes) {
    if (outcome === null) continue;
    if ('problems' in outcome) {
      problems.push(...outcome.problems);
      status = Math.max(status, outcome.status);
      continue;
    }
    const { place, source } = outcome;
    const { side, number, prefix } = place;
    filled[`${prefix}.text`] = source.text;
    read.push({ prefix, from: source.from, name: source.name });
    if (source.from === 'url') filled[`${prefix}.url`] = source.name;
    propose(`${prefix}.title`, source.facts.title);
    propose(`${prefix}.published`, source.facts.published);
    if (number === 1) propose(`${side}.issuer`, source.facts.issuer);
  }
  if (read.length > 0) propose('call.date', proposeCallDay(filled));
  return { fields: filled, problems, status, read, proposed };
}

type Outcome =
  | { readonly place: TextPlace; readonly source: Source }
  | { readonly problems: readonly Problem[]; readonly status: number }
  | null;

async function readPlace(
  place: TextPlace,
  { fields, files }: GivenSources,
  wish: FetchWish,
  rules: SourceRules,
  reader: ReadDocument,
): Promise<Outcome> {
  const { prefix } = place;
  const file = files[`${prefix}.file`];
  const address = wordsOf(fields[`${prefix}.url`]);
  const isMissing = wordsOf(fields[`${prefix}.text`]) === '';
  const isWished = wish === 'missing' ? isMissing : wish !== 'none' && wish.prefix === prefix;
  try {
    if (file !== undefined)
      return { place, source: await readFileSource(file, `${prefix}.file`, rules, reader) };
    if (address !== '' && isWished)
      return { place, source: await readUrlSource(address, `${prefix}.url`, rules, reader) };
    return null;
  } catch (error) {
    if (error instanceof PublicError) return error;
    throw error;
  }
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** @throws PublicError 422 with the reason in plain words, 503 where too much is being read, 500 for a fault of ours */
export async function readFileSource(
  file: GivenFile,
  field: string,
  rules: SourceRules,
  reader: ReadDocument = readDocument,
): Promise<Source> {
  const { name, bytes } = file;
  if (bytes.length > rules.limits.file) {
    throw refusal(field, 'file_too_large', `That file is larger than ${mebibytes(rules.limits.file)}.`);
  }
  const kind = documentKind(name, bytes);
  if (kind === null) {
    const message = 'That file is not a .txt, .md, .html, .docx or .pdf whose content agrees with its name.';
    throw refusal(field, 'file_kind', message);
  }
  const extracted = await readBy(reader, { kind, bytes, charset: null }, field, rules);
  return toSource(extracted, { from: 'file', name }, field, rules);
}

/** @throws PublicError 422 with the reason in plain words, 503 where too much is being read, 500 for a fault of ours */
export async function readUrlSource(
  address: string,
  field: string,
  rules: SourceRules,
  reader: ReadDocument = readDocument,
): Promise<Source> {
  const { bytes, url, charset } = await fetchPage(address, field, rules.fetch);
  const kind = kindOfBytes(bytes, charset);
  if (kind === null) {
    throw refusal(
      field,
      'url_type',
      'That address is not a web page, a plain text, a PDF or a Word document.',
    );
  }
  const extracted = await readBy(reader, { kind, bytes, charset }, field, rules);
  return toSource(extracted, { from: 'url', name: url }, field, rules);
}

const READING_FAILED =
  'Something went wrong on our side while this was read. It has been noted. Paste the text instead.';

/** Reads a document; a fault of ours is noted, and told beside the field whose document was not read. */
async function readBy(
  reader: ReadDocument,
  request: DocumentRequest,
  field: string,
  { noteFault }: SourceRules,
): Promise<Extracted> {
  try {
    return await reader(request, field);
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    noteFault(error);
    throw new PublicError(500, [{ field, code: 'reading_failed', message: READING_FAILED }]);
  }
}

function toSource(
  extracted: Extracted,
  { from, name }: Pick<TextOrigin, 'from' | 'name'>,
  field: string,
  { limits, issuers }: SourceRules,
): Source {
  const { text } = extracted;
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const message =
      from === 'url'
        ? 'No text was found on that page; it may be made by script. Copy it from your browser and paste it.'
        : 'No text was found in that file.';
    throw refusal(field, 'document_empty', message);
  }
  if (text.length > limits.text) {
    const [held, limit] = [text.length, limits.text].map((count) => count.toLocaleString('en-GB'));
    throw refusal(field, 'text_too_long', `The text in it has ${held} characters; the limit is ${limit}.`);
  }
  return { text, facts: proposeFacts(extracted, from === 'url' ? name : null, issuers), from, name };
}

function refusal(field: string, code: string, message: string): PublicError {
  return new PublicError(422, [{ field, code, message }]);
}
