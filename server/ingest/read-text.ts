import { detectLanguage, NEITHER_LANGUAGE } from '../model/detect-language.ts';
import { type Language, languageOfTag } from '../model/language.ts';
import { type ReadoutText, TEXT_KINDS } from '../model/pair.ts';
import { sha256Of } from '../model/sha256-of.ts';
import type { TextLimits } from '../model/text-limits.ts';
import { type FieldReader, group } from './field-reader.ts';
import { isMoment } from './is-day.ts';
import { isFarTooLong, normaliseText } from './normalise-text.ts';
import type { TextPlace } from './text-fields.ts';

/**
 * Reads one text with what is said of it. Null for a further text that was left empty: its fields were offered, and nobody
 * used them.
 *
 * @param held the text that is revised: what was not sent of it stays as it is and is not checked again
 */
export function readText(
  place: TextPlace,
  reader: FieldReader,
  { limits, now }: { readonly limits: TextLimits; readonly now: string },
  held?: ReadoutText,
): ReadoutText | null {
  const { side, number, prefix } = place;
  const field = (name: string) => `${prefix}.${name}`;
  const text = reader.orHeld(field('text'), held?.text, (name) => readWords(reader, name, limits.text));
  const maybe = (name: 'title' | 'channel') =>
    reader.orHeld(field(name), held?.[name], (sent) => reader.line(sent) || null);
  const facts = {
    title: maybe('title'),
    channel: maybe('channel'),
    published: reader.orHeld(field('published'), held?.published, (name) => readInstant(reader, name)),
    ...readSource(reader, prefix, held),
  };
  if (number > 1 && text.trim() === '' && Object.values(facts).every((fact) => fact === null)) return null;
  const isHeld = text === held?.text;
  if (!isHeld) checkWords(text, place, reader, limits.text);
  const usual = number === 1 ? 'original' : 'official-translation';
  return {
    id: `${side}${number}`,
    text,
    sha256: sha256Of(text),
    language:
      !isHeld && text.length > limits.text ? 'en' : readLanguage(reader, field('language'), text, held),
    kind: reader.orHeld(field('kind'), held?.kind, (name) => reader.choice(name, TEXT_KINDS, usual)),
    ...facts,
    captured: now,
    editNote: null,
  };
}

function readWords(reader: FieldReader, field: string, limit: number): string {
  const raw = reader.raw(field);
  return isFarTooLong(raw, limit) ? raw : normaliseText(raw);
}

function checkWords(
  text: string,
  { side, number, prefix }: TextPlace,
  reader: FieldReader,
  limit: number,
): void {
  const which = `${side === 'a' ? 'left' : 'right'}${number === 1 ? '' : ` side’s further`}`;
  const complain = (code: string, message: string) => reader.complain(`${prefix}.text`, code, message);
  if (text.trim() === '') {
    const message =
      number === 1
        ? `The ${which} side has no text. Paste the readout here.`
        : 'This further text is empty. Paste it here, or empty what else is said of it.';
    complain('text_missing', message);
  } else if (text.length > limit) {
    const message = `The ${which} text has ${group(text.length)} characters; the limit is ${group(limit)}.`;
    complain('text_too_long', message);
  } else if (!/[\p{L}\p{N}]/u.test(text)) {
    complain('text_without_words', `The ${which} text holds no words.`);
  }
}

/** `source` says in words where a text is taken from, or is the link to it; `url` is the link where `source` is not. */
function readSource(reader: FieldReader, prefix: string, held: ReadoutText | undefined) {
  const url = reader.orHeld(`${prefix}.url`, held?.sourceUrl, (field) => readUrl(reader, field));
  const note = reader.orHeld(`${prefix}.source`, held?.sourceNote, (field) => reader.line(field) || null);
  if (!reader.isSent(`${prefix}.source`) || !/^https?:\/\//i.test(note ?? ''))
    return { sourceUrl: url, sourceNote: note };
  return { sourceUrl: readUrl(reader, `${prefix}.source`) ?? url, sourceNote: null };
}

/** The language that was sent, or that the text seems to be in; of a text that is revised also the one that it had. */
function readLanguage(
  reader: FieldReader,
  field: string,
  text: string,
  held: ReadoutText | undefined,
): Language {
  if (held !== undefined && !reader.isSent(field))
    return text === held.text ? held.language : (detectLanguage(text) ?? held.language);
  const tag = reader.line(field);
  if (tag === '') {
    const detected = detectLanguage(text);
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

function readInstant(reader: FieldReader, field: string): string | null {
  const words = reader.line(field);
  if (words === '') return null;
  if (isMoment(words)) return words;
  reader.complain(
    field,
    'published_invalid',
    'The time of publication should look like 2026-03-12 or 2026-03-12T18:40Z.',
  );
  return null;
}
