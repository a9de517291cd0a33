import type { IssuerEntry } from '../model/issuer.ts';
import {
  CALL_FORMATS,
  type Call,
  type CallFormat,
  MOST_TEXTS,
  type PairDraft,
  type Side,
  type Visibility,
} from '../model/pair.ts';
import type { Parsed } from '../model/problem.ts';
import type { SideId } from '../model/side.ts';
import type { TextLimits } from '../model/text-limits.ts';
import { FieldReader } from './field-reader.ts';
import { findIssuer } from './find-issuer.ts';
import { isDay } from './is-day.ts';
import { isTimeZone } from './is-time-zone.ts';
import { readText } from './read-text.ts';
import { textPlaces } from './text-fields.ts';

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
  if (zone === '' || isTimeZone(zone)) return zone || null;
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
