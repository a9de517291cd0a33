import { z } from 'zod';
import { type Correction, LONGEST_NOTE, MOST_CORRECTIONS, VOICES } from '../model/corrections.ts';
import { CALL_FORMATS, MOST_NAMES, MOST_TEXTS, TEXT_KINDS } from '../model/pair.ts';
import { TEXT_LIMITS } from '../model/text-limits.ts';
import { isDay } from './is-day.ts';

/** What a pair is checked by where it comes from a file: a folder's `pair.json` or an evidence bundle. */

const LINE = z.string().max(TEXT_LIMITS.line);
/** A label without words is none, as in a form. */
const MAYBE = LINE.nullable()
  .default(null)
  .transform((label) => (label?.trim() === '' ? null : label));
const SHA256 = z.string().regex(/^[0-9a-f]{64}$/, 'should be a SHA-256 in hexadecimal');
const ID = z.string().regex(/^[a-z0-9-]{1,20}$/);

/** Of the call or of one side; folders and bundles from before sides had their own leave it out. */
export const PARTICIPANTS = z.array(LINE).max(MOST_NAMES).default([]);

export const CALL = z.strictObject({
  title: LINE.min(1),
  date: z.string().refine(isDay, 'should be a day such as 2026-03-12'),
  timeZone: MAYBE,
  place: MAYBE,
  format: z.enum(CALL_FORMATS),
  participants: PARTICIPANTS,
  notes: z.array(z.strictObject({ text: z.string(), source: MAYBE })).default([]),
  illustrative: z.boolean().default(false),
});

export const ISSUER = z.strictObject({ id: MAYBE, name: LINE.min(1), body: MAYBE });

/** Everything about a text but its words. */
export const TEXT_FACTS = {
  id: ID,
  language: z.enum(['en', 'zh']),
  kind: z.enum(TEXT_KINDS),
  title: MAYBE,
  channel: MAYBE,
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  sourceNote: MAYBE,
  published: MAYBE,
  captured: LINE,
  editNote: MAYBE,
};

export const VISIBILITY = z.enum(['unlisted', 'public']);

const ANCHOR = z.strictObject({
  side: z.enum(['a', 'b']),
  text: ID,
  sha256: SHA256,
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string().min(1),
});

const DECISION = { id: z.string().regex(/^c\d{1,9}$/), decided: LINE };
const TOPIC = z.string().regex(/^[a-z0-9-]{1,80}$/);

const CORRECTION: z.ZodType<Correction> = z.discriminatedUnion('kind', [
  z.strictObject({ ...DECISION, kind: z.enum(['pair', 'unpair']), a: ANCHOR, b: ANCHOR }),
  z.strictObject({ ...DECISION, kind: z.enum(['add-topic', 'remove-topic']), at: ANCHOR, topic: TOPIC }),
  z.strictObject({ ...DECISION, kind: z.literal('voice'), at: ANCHOR, voice: z.enum(VOICES) }),
  z.strictObject({
    ...DECISION,
    kind: z.literal('note'),
    at: ANCHOR,
    note: z.string().min(1).max(LONGEST_NOTE),
  }),
]);

export const CORRECTIONS = z.array(CORRECTION).max(MOST_CORRECTIONS).default([]);

/** A pair with its texts inside, as an evidence bundle carries it; what a stored pair has beyond a draft is left out. */
export const PAIR_IN_BUNDLE = z.object({
  call: CALL,
  a: bundledSide(),
  b: bundledSide(),
  visibility: VISIBILITY,
  corrections: CORRECTIONS,
});

/** The texts of one side. */
export function textsOf<T extends z.ZodType>(text: T) {
  return z.array(text).min(1).max(MOST_TEXTS, `a side may have up to ${MOST_TEXTS} texts`);
}

function bundledSide() {
  const text = z.strictObject({ ...TEXT_FACTS, text: z.string().regex(/[\p{L}\p{N}]/u), sha256: SHA256 });
  return z.strictObject({ issuer: ISSUER, participants: PARTICIPANTS, texts: textsOf(text) });
}
