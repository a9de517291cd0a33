import type { IssuerEntry } from '../model/issuer.ts';
import { type Issuer, MOST_TEXTS, type PairDraft, type Side, type Visibility } from '../model/pair.ts';
import type { Parsed } from '../model/problem.ts';
import type { SideId } from '../model/side.ts';
import type { TextLimits } from '../model/text-limits.ts';
import { FieldReader } from './field-reader.ts';
import { findIssuer } from './find-issuer.ts';
import { finishCall, readCall } from './read-call.ts';
import { readText } from './read-text.ts';
import { textPlaces } from './text-fields.ts';

/** What is needed beside the fields themselves. */
export interface IngestContext {
  readonly limits: TextLimits;
  readonly issuers: readonly IssuerEntry[];
  /** Instant of capture, ISO 8601. */
  readonly now: string;
}

/** A pair that is revised. */
export interface Revising {
  readonly current: PairDraft;
  /** Prefixes of texts that are left out, whatever their fields hold; a side may be without any then. */
  readonly without: ReadonlySet<string>;
}

/**
 * Checks what a form or the API sent and makes a draft of it, or lists every problem at once, in the order of the
 * form. Only the known fields are looked at; a field that is no text is a problem of its own. Texts are made
 * canonical and nothing else is changed.
 *
 * @param revising the pair that is revised: what was not sent of it stays as it is and is not checked again; a text that
 *   was not named at all is left out
 */
export function ingestPair(
  fields: Readonly<Record<string, unknown>>,
  context: IngestContext,
  revising: Revising | null = null,
): Parsed<PairDraft> {
  const reader = new FieldReader(fields, context.limits);
  const call = readCall(reader, context.now, revising?.current.call);
  const a = readSide('a', reader, context, revising);
  const b = readSide('b', reader, context, revising);
  const visibility = reader.orHeld('visibility', revising?.current.visibility, (field) =>
    reader.choice<Visibility>(field, ['unlisted', 'public'], 'unlisted'),
  );
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  return { ok: true, value: { call: finishCall(call, a, b), a, b, visibility, corrections: [] } };
}

function readSide(
  side: SideId,
  reader: FieldReader,
  context: IngestContext,
  revising: Revising | null,
): Side {
  const held = revising?.current[side];
  const places = textPlaces(reader.fieldNames()).filter(
    (place) => place.side === side && !revising?.without.has(place.prefix),
  );
  const read = places.flatMap((place) => {
    const text = readText(place, reader, context, held?.texts[place.number - 1]);
    return text === null ? [] : [{ place, text }];
  });
  const issuer = reader.orHeld(`${side}.issuer`, held?.issuer, (field) =>
    readIssuer(reader, field, context.issuers),
  );
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
    issuer,
    participants: reader.orHeld(`${side}.participants`, held?.participants, (field) => reader.names(field)),
    texts: read.map(({ text }) => text),
  };
}

function readIssuer(reader: FieldReader, field: string, issuers: readonly IssuerEntry[]): Issuer {
  const issuer = findIssuer(reader.line(field), issuers);
  if (issuer !== null) return issuer;
  reader.complain(field, 'issuer_missing', 'Name the government or ministry that published this text.');
  return { id: null, name: '', body: null };
}

/** Tells whether a field's name is that of a text beyond those that a side may have. */
function isBeyond(side: SideId, name: string): boolean {
  const number = new RegExp(`^${side}\\.texts\\.(\\d+)\\.`).exec(name)?.[1];
  return number !== undefined && (Number(number) < 2 || Number(number) > MOST_TEXTS);
}
