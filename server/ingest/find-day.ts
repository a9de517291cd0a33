import { isDay } from './is-day.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const NAME = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')}|sept)\\.?`;

const FORMS: readonly { readonly pattern: RegExp; readonly parts: readonly [number, number, number] }[] = [
  { pattern: /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, parts: [1, 2, 3] },
  { pattern: /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/, parts: [1, 2, 3] },
  { pattern: new RegExp(`\\b${NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'), parts: [3, 1, 2] },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${NAME},?\\s+(\\d{4})\\b`, 'i'), parts: [3, 2, 1] },
];

/**
 * Finds the first day that is written out in a line, as ministries date their pages: "2026-03-12 22:10",
 * "2026年3月12日", "March 12, 2026", "12 March 2026". Forms whose order of day and month cannot be known
 * ("3/12/2026") are left alone.
 *
 * @returns `yyyy-mm-dd`, or null where there is none
 */
export function findDay(line: string): string | null {
  return daysIn(line).toSorted((one, other) => one.at - other.at)[0]?.day ?? null;
}

/** Like `findDay`, but only the day that a line begins with. */
export function findDayAtStart(line: string): string | null {
  return daysIn(line).find(({ at }) => at === 0)?.day ?? null;
}

function daysIn(line: string): readonly { readonly at: number; readonly day: string }[] {
  return FORMS.flatMap(({ pattern, parts }) => {
    const found = pattern.exec(line);
    const day = found === null ? null : dayOf(parts.map((part) => found[part] ?? ''));
    return found === null || day === null ? [] : [{ at: found.index, day }];
  });
}

/** Days without a year: "March 12", "12 March", "3月12日". */
const YEARLESS: readonly { readonly pattern: RegExp; readonly parts: readonly [number, number] }[] = [
  { pattern: /^(\d{1,2})\s*月\s*(\d{1,2})\s*日/, parts: [1, 2] },
  { pattern: new RegExp(`^${NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\s+\\d{4})`, 'i'), parts: [1, 2] },
  {
    pattern: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\s+${NAME}(?![a-z])(?!,?\\s+\\d{4})`, 'i'),
    parts: [2, 1],
  },
];

/** Days before its publication that a readout's talk may have been: it is told within days, seldom weeks. */
const LONGEST_WAIT = 31;

/**
 * Finds the day without a year that a line begins with, in the year that puts it shortly before `published`
 * (`yyyy-mm-dd`), or on it: “December 30” in a text of 2 January is of the year before. Null where no year does.
 */
export function findDayBefore(line: string, published: string): string | null {
  const year = Number(published.slice(0, 4));
  const days = YEARLESS.flatMap(({ pattern, parts: [month, day] }) => {
    const found = pattern.exec(line);
    if (found === null) return [];
    return [year, year - 1].flatMap(
      (each) => dayOf([String(each), found[month] ?? '', found[day] ?? '']) ?? [],
    );
  });
  return days.find((day) => day <= published && daysBetween(day, published) <= LONGEST_WAIT) ?? null;
}

function daysBetween(day: string, later: string): number {
  return (Date.parse(later) - Date.parse(day)) / 86_400_000;
}

/** A day written as year, month by number or name, and day; null where the calendar has none such. */
function dayOf([year = '', month = '', day = '']: readonly string[]): string | null {
  const number = /^\d+$/.test(month) ? Number(month) : MONTHS.findIndex((name) => sameMonth(name, month)) + 1;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}

/** Paragraphs at the top of a text among which its dateline is looked for. */
const DATELINE_REACH = 8;

/** The day of the dateline above a text: of a line near its top that holds a day and nothing else. */
export function findDateline(text: string): string | null {
  const line = text
    .split(/\n+/, DATELINE_REACH)
    .map((words) => words.trim())
    .find(isDateline);
  return line === undefined ? null : findDay(line);
}

/** Tells whether a line says when, and nothing else that a reader would miss: a dateline above a text. */
export function isDateline(line: string): boolean {
  if (line.length > 60 || findDay(line) === null) return false;
  const rest = line
    .replace(/\d{1,4}|[年月日时分]/g, ' ')
    .replace(new RegExp(NAME, 'gi'), ' ')
    .replace(
      /\b(?:st|nd|rd|th|am|pm|a\.m|p\.m|utc|gmt|est|edt|updated|published|posted|date|time|on|at|of)\b\.?/gi,
      ' ',
    )
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?\b/gi, ' ')
    .replace(/星期[一二三四五六日]|发布时间|发布日期|时间|来源|更新/g, ' ');
  return !/[\p{L}\p{N}]/u.test(rest);
}

function sameMonth(name: string, written: string): boolean {
  return name.startsWith(written.toLowerCase().slice(0, 3));
}
