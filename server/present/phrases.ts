export { counted } from '../model/counted.ts';

import type { ProperLabels } from './proper-labels.ts';

export { inText, possessive } from '../model/party-names.ts';
export { percent } from '../model/percent.ts';

/** "a", "a and b", "a, b and c"; semicolons where an item has a comma or an "and" of its own; empty for none. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  const mark = items.some((item) => /,|\band\b/.test(item)) ? ';' : ',';
  const last = mark === ';' ? '; and' : ' and';
  return `${items.slice(0, -1).join(`${mark} `)}${last} ${items.at(-1)}`;
}

/** Like `listed`, but names `most` items at the most and counts the rest: "a, b and 3 more". */
export function listedUpTo(items: readonly string[], most: number): string {
  if (items.length <= most) return listed(items);
  return listed([...items.slice(0, most - 1), `${items.length - most + 1} more`]);
}

/**
 * Puts the label of a topic into a sentence: "Taiwan" stays where it is among the proper ones, and so does "UN, rules";
 * "State of ties" becomes "state of ties".
 */
export function inSentence(label: string, proper: ProperLabels): string {
  return proper.has(label) || /^[A-Z][A-Z]/.test(label)
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1);
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** "Wednesday 14 June 2023". */
export function longDay(date: string): string {
  return DAY.format(new Date(`${date}T00:00:00Z`)).replace(',', '');
}

/** "14 Jun 2023". */
export function shortDay(date: string): string {
  return SHORT_DAY.format(new Date(`${date}T00:00:00Z`));
}

/** "12 Mar 2026, 18:40 UTC" for an instant, "12 Mar 2026" for a day. */
export function moment(published: string): string {
  const day = shortDay(published.slice(0, 10));
  if (!published.includes('T')) return day;
  const instant = new Date(published);
  return `${shortDay(instant.toISOString().slice(0, 10))}, ${TIME.format(instant)} UTC`;
}

/** Sets a capital at the beginning of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
