import { createHash } from 'node:crypto';
import { detectLanguage, NEITHER_LANGUAGE } from '../model/detect-language.ts';
import { languageOfTag } from '../model/language.ts';
import { type ReadoutText, TEXT_KINDS } from '../model/pair.ts';
import type { TextLimits } from '../model/text-limits.ts';
import { type FieldReader, group } from './field-reader.ts';
import { isMoment } from './is-day.ts';
import { isFarTooLong, normaliseText } from './normalise-text.ts';
import type { TextPlace } from './text-fields.ts';

/**
 * Reads one text with what is said of it. Null for a further text that was left empty: its fields were offered, and nobody
 * used them.
 */
export function readText(
  { side, number, prefix }: TextPlace,
  reader: FieldReader,
  { limits, now }: { readonly limits: TextLimits; readonly now: string },
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
