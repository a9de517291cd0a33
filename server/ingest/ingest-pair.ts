import { createHash } from 'node:crypto';
import type { IssuerEntry } from '../model/issuer.ts';
import { languageOfTag } from '../model/language.ts';
import {
  CALL_FORMATS,
  type Call,
  type CallFormat,
  type Issuer,
  type PairDraft,
  type ReadoutText,
  type Side,
  type Visibility,
} from '../model/pair.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { detectLanguage } from './detect-language.ts';
import { normaliseText } from './normalise-text.ts';

/** What a pair may measure. All are stated on the form and in the API's errors. */
export interface TextLimits {
  /** Characters of one text. */
  readonly text: number;
  /** Characters of a title, a name, an address. */
  readonly line: number;
}

export const TEXT_LIMITS: TextLimits = { text: 200_000, line: 500 };

/** Names of the form's fields and the API's keys, in the order of the form. */
export const PAIR_FIELDS: readonly string[] = [
  'call.title',
  'call.date',
  'call.format',
  'call.place',
  'call.timeZone',
  'call.participants',
  'call.notes',
  ...SIDE_IDS.flatMap((side) =>
    ['issuer', 'text', 'url', 'language', 'published', 'source', 'title', 'channel', 'kind'].map(
      (name) => `${side}.${name}`,
    ),
  ),
  'visibility',
];

/** What is needed beside the fields themselves. */
export interface IngestContext {
  readonly limits: TextLimits;
  readonly issuers: readonly IssuerEntry[];
  /** Instant of capture, ISO 8601. */
  readonly now: string;
}

/**
 * Checks what a form or the API sent and makes a draft of it, or lists every problem at once, in the order of the
 * form. Only the known fields are looked at; a field that is no text is a problem of its own. Texts are made
 * canonical and nothing else is changed.
 */
export function ingestPair(
  fields: Readonly<Record<string, unknown>>,
  context: IngestContext,
): Parsed<PairDraft> {
  const reader = new FieldReader(fields, context.limits);
  const call = readCall(reader, context.now);
  const a = readSide('a', reader, context);
  const b = readSide('b', reader, context);
  const visibility: Visibility = reader.choice('visibility', ['unlisted', 'public'], 'unlisted');
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  return { ok: true, value: { call, a, b, visibility, corrections: [] } };
}

function readCall(reader: FieldReader, now: string): Call {
  const given = reader.line('call.date');
  const date = given === '' ? now.slice(0, 10) : given;
  if (!isDay(date))
    reader.complain('call.date', 'date_invalid', 'The date of the call should look like 2026-03-12.');
  const title = reader.line('call.title');
  return {
    title: title === '' ? `Call of ${date}` : title,
    date,
    timeZone: readTimeZone(reader),
    place: reader.line('call.place') || null,
    format: reader.choice<CallFormat>('call.format', CALL_FORMATS, 'call'),
    participants: splitNames(reader.line('call.participants')),
    notes: reader.lines('call.notes').map((text) => ({ text, source: null })),
    illustrative: false,
  };
}

function readTimeZone(reader: FieldReader): string | null {
  const zone = reader.line('call.timeZone');
  if (zone === '' || Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC') return zone || null;
  reader.complain(
    'call.timeZone',
    'time_zone_unknown',
    'The time zone should be a name such as Asia/Shanghai.',
  );
  return null;
}

function readSide(side: SideId, reader: FieldReader, { issuers, limits, now }: IngestContext): Side {
  const field = (name: string) => `${side}.${name}`;
  const which = side === 'a' ? 'left' : 'right';
  const text = normaliseText(reader.raw(field('text')));
  if (text.trim() === '') {
    reader.complain(field('text'), 'text_missing', `The ${which} side has no text. Paste the readout here.`);
  } else if (text.length > limits.text) {
    const message = `The ${which} text has ${group(text.length)} characters; the limit is ${group(limits.text)}.`;
    reader.complain(field('text'), 'text_too_long', message);
  } else if (!/[\p{L}\p{N}]/u.test(text)) {
    reader.complain(field('text'), 'text_without_words', `The ${which} text holds no words.`);
  }
  const issuer = findIssuer(reader.line(field('issuer')), issuers);
  if (issuer === null) {
    reader.complain(
      field('issuer'),
      'issuer_missing',
      'Name the government or ministry that published this text.',
    );
  }
  const url = readUrl(reader, field('url'));
  const published = readInstant(reader, field('published'));
  const readout: ReadoutText = {
    id: `${side}1`,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    language: readLanguage(reader, side, text),
    kind: reader.choice(
      field('kind'),
      ['original', 'official-translation', 'unofficial-translation'],
      'original',
    ),
    title: reader.line(field('title')) || null,
    channel: reader.line(field('channel')) || null,
    sourceUrl: url,
    sourceNote: reader.line(field('source')) || null,
    published,
    captured: now,
    editNote: null,
  };
  return { issuer: issuer ?? { id: null, name: '', body: null }, texts: [readout] };
}

/** Finds a known issuer by id, body or name; anything else is a free text "Name, body". Null for nothing. */
export function findIssuer(words: string, issuers: readonly IssuerEntry[]): Issuer | null {
  if (words === '') return null;
  const folded = words.toLowerCase();
  const known = issuers.find(({ id, name, body, bodyZh }) =>
    [id, body, bodyZh, `${name}, ${body}`].some((form) => form.toLowerCase() === folded),
  );
  if (known) return { id: known.id, name: known.name, body: known.body };
  const [name = words, ...body] = words.split(/,\s*/);
  return { id: null, name, body: body.join(', ') || null };
}

function readLanguage(reader: FieldReader, side: SideId, text: string) {
  const field = `${side}.language`;
  const tag = reader.line(field);
  const detected = detectLanguage(text);
  if (tag === '') {
    if (detected === null && /\p{L}/u.test(text)) {
      const message =
        'Diptych compares English and Chinese texts; this one looks like neither. Set the language if it is one.';
      reader.complain(field, 'language_unknown', message);
    }
    return detected ?? 'en';
  }
  const language = languageOfTag(tag);
  if (language === null)
    reader.complain(field, 'language_unknown', 'Diptych compares English and Chinese texts.');
  return language ?? 'en';
}

function readUrl(reader: FieldReader, field: string): string | null {
  const words = reader.line(field);
  if (words === '') return null;
  const url = URL.canParse(words) ? new URL(words) : null;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '') return url.href;
  reader.complain(field, 'url_invalid', 'The source link should be a web address that begins with https://.');
  return null;
}

/** A day, or an instant with an offset: a time without one could be either side's. */
function readInstant(reader: FieldReader, field: string): string | null {
  const words = reader.line(field);
  if (words === '') return null;
  const [day = '', time] = words.split('T');
  const timed = time === undefined || /^\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(time);
  if (isDay(day) && timed && !Number.isNaN(Date.parse(words))) return words;
  reader.complain(
    field,
    'published_invalid',
    'The time of publication should look like 2026-03-12 or 2026-03-12T18:40Z.',
  );
  return null;
}

/** Tells whether `words` is a day of the calendar, `yyyy-mm-dd`. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const day = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
}

function splitNames(words: string): readonly string[] {
  return words.split(/[;；]/).flatMap((name) => name.trim() || []);
}

function group(count: number): string {
  return count.toLocaleString('en-GB');
}

/** Reads fields as text and gathers what is wrong with them. */
class FieldReader {
  readonly problems: Problem[] = [];
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #limits: TextLimits;

  constructor(fields: Readonly<Record<string, unknown>>, limits: TextLimits) {
    this.#fields = fields;
    this.#limits = limits;
  }

  complain(field: string, code: string, message: string): void {
    this.problems.push({ field, code, message });
  }

  /** The field as it was sent; empty when it was not. */
  raw(field: string): string {
    const value = Object.hasOwn(this.#fields, field) ? this.#fields[field] : undefined;
    if (value === undefined || value === null) return '';
    if (typeof value === 'string') return value;
    this.complain(field, 'not_text', `The field “${field}” should hold one text.`);
    return '';
  }

  line(field: string): string {
    const value = normaliseText(this.raw(field)).replace(/\s+/g, ' ').trim();
    if (value.length <= this.#limits.line) return value;
    this.complain(field, 'line_too_long', `This is longer than ${this.#limits.line} characters.`);
    return '';
  }

  lines(field: string): readonly string[] {
    return normaliseText(this.raw(field))
      .slice(0, this.#limits.text)
      .split('\n')
      .flatMap((line) => line.trim() || []);
  }

  choice<T extends string>(field: string, options: readonly T[], otherwise: T): T {
    const value = this.line(field);
    if (value === '') return otherwise;
    const chosen = options.find((option) => option === value);
    if (chosen === undefined)
      this.complain(field, 'choice_unknown', `This should be one of: ${options.join(', ')}.`);
    return chosen ?? otherwise;
  }
}
