import { createHash } from 'node:crypto';
import { detectLanguage, NEITHER_LANGUAGE } from '../model/detect-language.ts';
import type { IssuerEntry } from '../model/issuer.ts';
import { languageOfTag } from '../model/language.ts';
import {
  CALL_FORMATS,
  type Call,
  type CallFormat,
  MOST_TEXTS,
  type PairDraft,
  type ReadoutText,
  type Side,
  TEXT_KINDS,
  type Visibility,
} from '../model/pair.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import type { SideId } from '../model/side.ts';
import { findIssuer } from './find-issuer.ts';
import { isFarTooLong, normaliseText } from './normalise-text.ts';
import { type TextPlace, textPlaces } from './text-fields.ts';

/** What a pair may measure. All are stated on the form and in the API's errors. */
export interface TextLimits {
  /** Characters of one text. */
  readonly text: number;
  /** Characters of a title, a name, an address. */
  readonly line: number;
}

export const TEXT_LIMITS: TextLimits = { text: 200_000, line: 500 };

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
 *
 * @param without prefixes of texts that are left out, whatever their fields hold; a side may be without any then
 */
export function ingestPair(
  fields: Readonly<Record<string, unknown>>,
  context: IngestContext,
  without: ReadonlySet<string> = new Set(),
): Parsed<PairDraft> {
  const reader = new FieldReader(fields, context.limits);
  const call = readCall(reader, context.now);
  const a = readSide('a', reader, context, without);
  const b = readSide('b', reader, context, without);
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
    participants: reader.names('call.participants'),
    notes: readNotes(reader).map((text) => ({ text, source: null })),
    illustrative: false,
  };
}

/** Notes on a call at the most, one a line. */
const MOST_NOTES = 100;

function readNotes(reader: FieldReader): readonly string[] {
  const notes = reader.lines('call.notes');
  if (notes.length <= MOST_NOTES) return notes;
  reader.complain('call.notes', 'too_many_notes', `A call may have up to ${MOST_NOTES} notes, one a line.`);
  return [];
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

function readSide(
  side: SideId,
  reader: FieldReader,
  context: IngestContext,
  without: ReadonlySet<string>,
): Side {
  const places = textPlaces(reader.fieldNames()).filter(
    (place) => place.side === side && !without.has(place.prefix),
  );
  const read = places.flatMap((place) => {
    const text = readText(place, reader, context);
    return text === null ? [] : [{ place, text }];
  });
  const issuer = findIssuer(reader.line(`${side}.issuer`), context.issuers);
  if (issuer === null) {
    reader.complain(
      `${side}.issuer`,
      'issuer_missing',
      'Name the government or ministry that published this text.',
    );
  }
  const beyond = reader.fieldNames().find((name) => isBeyond(side, name));
  if (beyond !== undefined)
    reader.complain(beyond, 'too_many_texts', `A side may have up to ${MOST_TEXTS} texts.`);
  const hashes = new Set<string>();
  for (const { place, text } of read) {
    if (text.text !== '' && hashes.has(text.sha256))
      reader.complain(`${place.prefix}.text`, 'text_twice', 'This side has the same text twice.');
    hashes.add(text.sha256);
  }
  return {
    issuer: issuer ?? { id: null, name: '', body: null },
    participants: reader.names(`${side}.participants`),
    texts: read.map(({ text }) => text),
  };
}

/** Tells whether a field's name is that of a text beyond those that a side may have. */
function isBeyond(side: SideId, name: string): boolean {
  const number = new RegExp(`^${side}\\.texts\\.(\\d+)\\.`).exec(name)?.[1];
  return number !== undefined && (Number(number) < 2 || Number(number) > MOST_TEXTS);
}

/** Null for a further text that was left empty: its fields were offered, and nobody used them. */
function readText(
  { side, number, prefix }: TextPlace,
  reader: FieldReader,
  { limits, now }: IngestContext,
): ReadoutText | null {
  const field = (name: string) => `${prefix}.${name}`;
  const raw = reader.raw(field('text'));
  const text = isFarTooLong(raw, limits.text) ? raw : normaliseText(raw);
  const facts = {
    title: reader.line(field('title')) || null,
    channel: reader.line(field('channel')) || null,
    published: readInstant(reader, field('published')),
    ...readSource(reader, prefix),
  };
  if (number > 1 && text.trim() === '' && Object.values(facts).every((fact) => fact === null)) return null;
  const which = `${side === 'a' ? 'left' : 'right'}${number === 1 ? '' : ` side’s further`}`;
  if (text.trim() === '') {
    const whose = number === 1 ? `The ${which} side` : 'This further text';
    reader.complain(field('text'), 'text_missing', `${whose} has no text. Paste the readout here.`);
  } else if (text.length > limits.text) {
    const message = `The ${which} text has ${group(text.length)} characters; the limit is ${group(limits.text)}.`;
    reader.complain(field('text'), 'text_too_long', message);
  } else if (!/[\p{L}\p{N}]/u.test(text)) {
    reader.complain(field('text'), 'text_without_words', `The ${which} text holds no words.`);
  }
  const usual = number === 1 ? 'original' : 'official-translation';
  return {
    id: `${side}${number}`,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    language: text.length > limits.text ? 'en' : readLanguage(reader, field('language'), text),
    kind: reader.choice(field('kind'), TEXT_KINDS, usual),
    ...facts,
    captured: now,
    editNote: null,
  };
}

/** `source` says in words where a text is taken from, or is the link to it; `url` is the link where `source` is not. */
function readSource(reader: FieldReader, prefix: string) {
  const url = readUrl(reader, `${prefix}.url`);
  const source = reader.line(`${prefix}.source`);
  if (!/^https?:\/\//i.test(source)) return { sourceUrl: url, sourceNote: source || null };
  return { sourceUrl: readUrl(reader, `${prefix}.source`) ?? url, sourceNote: null };
}

function readLanguage(reader: FieldReader, field: string, text: string) {
  const tag = reader.line(field);
  const detected = detectLanguage(text);
  if (tag === '') {
    if (detected === null && /\p{L}/u.test(text))
      reader.complain(field, 'language_unknown', NEITHER_LANGUAGE);
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

function group(count: number): string {
  return count.toLocaleString('en-GB');
}

/** People that one list of participants may name. */
export const MOST_NAMES = 100;

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

  /** Names of everything that was sent. */
  fieldNames(): readonly string[] {
    return Object.keys(this.#fields);
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

  /** Names parted by semicolons, of either width. */
  names(field: string): readonly string[] {
    const names = normaliseText(this.raw(field))
      .split(/[;；]/)
      .flatMap((name) => name.replace(/\s+/g, ' ').trim() || []);
    if (names.length > MOST_NAMES)
      this.complain(field, 'too_many_names', `This names more than ${MOST_NAMES} people.`);
    else if (names.some((name) => name.length > this.#limits.line))
      this.complain(field, 'line_too_long', `A name here is longer than ${this.#limits.line} characters.`);
    else return names;
    return [];
  }

  /** The lines of a text that have words. */
  lines(field: string): readonly string[] {
    const raw = this.raw(field);
    const text = isFarTooLong(raw, this.#limits.text) ? raw : normaliseText(raw);
    if (text.length <= this.#limits.text) return text.split('\n').flatMap((line) => line.trim() || []);
    const message = `This has ${group(text.length)} characters; the limit is ${group(this.#limits.text)}.`;
    this.complain(field, 'text_too_long', message);
    return [];
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
