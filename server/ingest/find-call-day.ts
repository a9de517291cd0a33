import { findDateline, findDay, findDayAtStart, findDayBefore, isDateline } from './find-day.ts';

/** Paragraphs at the top of a text, and characters of each, in which the day of its talk is looked for. */
const PARAGRAPHS = 3;
const REACH = 250;

/** A point of a list tells what was agreed, or when, and not when the talk was. */
const POINT = /^\s*(?:[-–•·*]|\(?\d{1,2}[.)])\s/;

/** What stands in brackets before the first words of a paragraph: "(March 13, 2026) They met …". */
const BRACKETED = /^\s*[([（【]([^()[\]（）【】]{1,60})[)\]）】]/;

/** What a headline ends with: "PM meeting with the President of Sarune: 29 January 2026". */
const HEADLINE_END = /^.{3,200}?(?:[:：]|\s[-–—])\s*([^:：]{6,40})$/;

/**
 * Behind what a readout's opening names the day of its talk: nothing, as "2026年3月12日，……", the clock of the place, as
 * "当地时间2026年3月12日，……", or "met … on Thursday, 12 March 2026".
 */
const BEFORE_DAY =
  /(?:^\s*|\bon\s+)(?:on\s+)?(?:the\s+(?:morning|afternoon|evening|night)\s+of\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+|(?:当地|當地|北京)(?:时间|時間)[，,]?)?/gi;

/**
 * Finds the day of the talk that a readout tells of where it states one plainly: in the first sentences, behind "on" or
 * at the beginning, else in the dateline above them. A day without a year ("On March 4", 3月4日) is taken where the dateline
 * or the page says when the text was published. A person is asked to check it: the day may be that of publication.
 *
 * @param published day of publication, `yyyy-mm-dd`, as the page or a person says it; null for none
 * @returns `yyyy-mm-dd`, or null where it states none
 */
export function findCallDay(text: string, published: string | null = null): string | null {
  const paragraphs = text.split(/\n+/, PARAGRAPHS);
  const dateline = findDateline(text) ?? findSetApartDay(paragraphs);
  const dated = published ?? dateline;
  const openings = paragraphs
    .filter((paragraph) => !isDateline(paragraph) && !POINT.test(paragraph))
    .flatMap((paragraph) => {
      const opening = paragraph.slice(0, REACH);
      return [...opening.matchAll(BEFORE_DAY)].map(({ 0: before, index }) =>
        opening.slice(index + before.length),
      );
    });
  const day = openings.map(findDayAtStart).find((found) => found !== null);
  if (day != null || dated === null) return day ?? dateline;
  return openings.map((opening) => findDayBefore(opening, dated)).find((found) => found !== null) ?? dateline;
}

/** A day in brackets, or behind the colon of a headline, dates a text as a dateline does. */
function findSetApartDay(paragraphs: readonly string[]): string | null {
  const headline = HEADLINE_END.exec(paragraphs[0]?.trim() ?? '')?.[1] ?? '';
  const words = [...paragraphs.map((paragraph) => BRACKETED.exec(paragraph)?.[1] ?? ''), headline].find(
    isDateline,
  );
  return words === undefined ? null : findDay(words);
}
