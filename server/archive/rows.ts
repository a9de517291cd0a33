import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Correction } from '../model/corrections.ts';
import type { Language } from '../model/language.ts';
import {
  CALL_FORMATS,
  type Call,
  type Issuer,
  type ReadoutText,
  TEXT_KINDS,
  type Visibility,
} from '../model/pair.ts';
import type { PairSummary } from '../model/summary.ts';
import type { TextsTable } from './tables.ts';

/**
 * The only crossing from rows to nouns; `to-rows.ts` is the way back. What was stored went in checked; a row that does not parse means a
 * damaged archive, and throws where it is read.
 */

const NAMES = z.array(z.string());

const CALL: z.ZodType<Call> = z.object({
  title: z.string(),
  date: z.string(),
  timeZone: z.string().nullable(),
  place: z.string().nullable(),
  format: z.enum(CALL_FORMATS),
  participants: NAMES,
  notes: z.array(z.object({ text: z.string(), source: z.string().nullable() })),
  illustrative: z.boolean(),
});

const ISSUER: z.ZodType<Issuer> = z.object({
  id: z.string().nullable(),
  name: z.string(),
  body: z.string().nullable(),
});

const LANGUAGE = z.enum(['en', 'zh']);

const TEXT_FACTS = z.object({ language: LANGUAGE, kind: z.enum(TEXT_KINDS) });

const VISIBILITY = z.enum(['unlisted', 'public']);

const HASHES = z.object({ a: z.array(z.string()), b: z.array(z.string()) });

export function parseCallRow(json: string): Call {
  return CALL.parse(JSON.parse(json));
}

export function parseIssuerRow(json: string): Issuer {
  return ISSUER.parse(JSON.parse(json));
}

export function parseParticipantsRow(json: string): readonly string[] {
  return NAMES.parse(JSON.parse(json));
}

export function parseVisibilityRow(value: string): Visibility {
  return VISIBILITY.parse(value);
}

export function parseTextLanguageRow(value: string): Language {
  return LANGUAGE.parse(value);
}

export function parseTextRow(row: Selectable<TextsTable>): ReadoutText {
  return {
    id: row.text_id,
    text: row.text,
    sha256: row.sha256,
    ...TEXT_FACTS.parse(row),
    title: row.title,
    channel: row.channel,
    sourceUrl: row.source_url,
    sourceNote: row.source_note,
    published: row.published,
    captured: row.captured,
    editNote: row.edit_note,
  };
}

export function parseHashesRow(json: string | null): {
  readonly a: readonly string[];
  readonly b: readonly string[];
} {
  return HASHES.parse(JSON.parse(json ?? '{}'));
}

/**
 * Written by `summarisePair` of this or an earlier release; its shape is part of the migrations. Null for a damaged one,
 * which can be made anew: it is looked at no closer than a list with hundreds of them bears.
 */
export function parseSummaryRow(json: string): PairSummary | null {
  try {
    const summary = JSON.parse(json) as PairSummary;
    const { title, date, topics, a, b } = summary;
    const isWhole = [title, date, a.name, b.name].every((words) => typeof words === 'string');
    return isWhole && Array.isArray(topics) ? summary : null;
  } catch (error) {
    // JSON of another shape: there is nothing in it, or no sides.
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

/** Written from checked values; the shape of each kind is part of the migrations. */
export function parseCorrectionsRow(json: string): readonly Correction[] {
  return z
    .array(z.looseObject({ id: z.string(), kind: z.string() }))
    .parse(JSON.parse(json)) as unknown as Correction[];
}
