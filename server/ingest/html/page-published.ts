import { findDay } from '../find-day.ts';
import type { HtmlPage } from './html-page.ts';

/** Names under which pages declare when they were published, the most exact first. */
const PUBLISHED = [
  'article:published_time',
  'govuk:first-published-at',
  'datepublished',
  'pubdate',
  'publishdate',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'date',
];

/** Paragraphs above the text among which its dateline is looked for. */
const DATELINE_REACH = 12;

/**
 * When a page was published, a day or an instant: what it declares; else the time or the dateline that stands nearest
 * above its first paragraph of prose, whose number is `start`. Null for none.
 */
export function pagePublished({ meta, times, paragraphs }: HtmlPage, start: number): string | null {
  const declared = PUBLISHED.flatMap((key) => instantOf(meta.get(key)) ?? [])[0];
  if (declared !== undefined) return declared;
  const time = times.filter(({ at }) => at <= start).at(-1) ?? times[0];
  const timed = instantOf(time?.value);
  if (timed !== null) return timed;
  const above = paragraphs.slice(Math.max(0, start - DATELINE_REACH), start).toReversed();
  const line = above.find(({ text, linked }) => text.length <= 60 && linked === 0 && findDay(text) !== null);
  return line === undefined ? null : findDay(line.text);
}

/** Keeps an instant with its zone as it is, and of anything else the day: a time without a zone is no instant. */
function instantOf(value: string | null | undefined): string | null {
  const words = (value ?? '').trim();
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})/.exec(
    words,
  )?.[0];
  if (instant !== undefined && !Number.isNaN(Date.parse(instant)))
    return instant.replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  return findDay(words);
}
