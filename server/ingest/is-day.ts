/** Tells whether `words` is a day of the calendar, `yyyy-mm-dd`. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const day = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
}

/**
 * Tells whether `words` is a day, or an instant with its offset, ISO 8601: a time without one could be either side's.
 */
export function isMoment(words: string): boolean {
  const [day = '', time] = words.split('T');
  if (!isDay(day)) return false;
  if (time === undefined) return true;
  const isTimed = /^\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(time);
  return isTimed && !Number.isNaN(Date.parse(words));
}
