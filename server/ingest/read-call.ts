import { CALL_NAMES } from '../model/call-names.ts';
import { longDate } from '../model/long-date.ts';
import { CALL_FORMATS, type Call, type CallFormat, type ContextNote, type Side } from '../model/pair.ts';
import type { FieldReader } from './field-reader.ts';
import { findCallFormat } from './find-call-format.ts';
import { isDay } from './is-day.ts';
import { isTimeZone } from './is-time-zone.ts';

/** A call as far as it was said: null for what is made of the rest where nobody said it. */
export type ReadCall = Omit<Call, 'title' | 'format'> & {
  readonly title: string | null;
  readonly format: CallFormat | null;
};

/** Reads what was sent of a call. @param held the call that is revised: what is not sent of it stays */
export function readCall(reader: FieldReader, now: string, held: Call | undefined): ReadCall {
  return {
    title: reader.orHeld<string | null>('call.title', held?.title, (field) => reader.line(field) || null),
    date: reader.orHeld('call.date', held?.date, (field) =>
      readDate(reader, field, held === undefined ? now.slice(0, 10) : null),
    ),
    timeZone: reader.orHeld('call.timeZone', held?.timeZone, (field) => readTimeZone(reader, field)),
    place: reader.orHeld('call.place', held?.place, (field) => reader.line(field) || null),
    format: reader.orHeld<CallFormat | null>('call.format', held?.format, (field) =>
      reader.line(field) === '' ? null : reader.choice<CallFormat>(field, CALL_FORMATS, 'call'),
    ),
    participants: reader.orHeld('call.participants', held?.participants, (field) => reader.names(field)),
    notes: reader.orHeld('call.notes', held?.notes, (field) => readNotes(reader, field)),
    illustrative: false,
  };
}

/** The call with what its texts tell of it, where nobody said it. */
export function finishCall(call: ReadCall, ...sides: readonly Side[]): Call {
  const format = call.format ?? recogniseFormat(sides);
  const name = format === 'call' ? 'Call' : CALL_NAMES[format];
  return { ...call, format, title: call.title ?? `${name} of ${longDate(call.date)}` };
}

/**
 * How the two spoke, as either side's own text tells. Where they tell it differently the more particular word counts:
 * who speaks over a screen meets, too. Most talks of which neither tells are calls.
 */
function recogniseFormat(sides: readonly Side[]): CallFormat {
  const found = sides.flatMap(({ texts: [own] }) => findCallFormat(own?.text ?? '') ?? []);
  return BY_WORD.find((format) => found.includes(format)) ?? 'call';
}

const BY_WORD: readonly CallFormat[] = ['video', 'call', 'letter', 'meeting'];

/** The day of the call. @param otherwise the day where none is given; null where one has to be, since the call had its own */
function readDate(reader: FieldReader, field: string, otherwise: string | null): string {
  const date = reader.line(field) || otherwise;
  if (date === null) {
    reader.complain(field, 'date_missing', 'A call has its day. Say which, such as 2026-03-12.');
    return '';
  }
  if (!isDay(date))
    reader.complain(field, 'date_invalid', 'The date of the call should look like 2026-03-12.');
  return date;
}

/** Notes on a call at the most, one a line. */
const MOST_NOTES = 100;

function readNotes(reader: FieldReader, field: string): readonly ContextNote[] {
  const notes = reader.lines(field);
  if (notes.length <= MOST_NOTES) return notes.map((text) => ({ text, source: null }));
  reader.complain(field, 'too_many_notes', `A call may have up to ${MOST_NOTES} notes, one a line.`);
  return [];
}

function readTimeZone(reader: FieldReader, field: string): string | null {
  const zone = reader.line(field);
  if (zone === '' || isTimeZone(zone)) return zone || null;
  reader.complain(field, 'time_zone_unknown', 'The time zone should be a name such as Asia/Shanghai.');
  return null;
}
