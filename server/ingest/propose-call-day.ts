import { SIDE_IDS, type SideId } from '../model/side.ts';
import { findCallDay } from './find-call-day.ts';
import { isDay } from './is-day.ts';

/**
 * Proposes the day of the call from the first text of each side, as fields hold them. Of two days the earlier one, since
 * a text may be dated by its publication, and by another clock.
 *
 * @returns `yyyy-mm-dd`; null where no text states a day
 */
export function proposeCallDay(fields: Readonly<Record<string, unknown>>): string | null {
  const [day] = SIDE_IDS.flatMap((side) => findDayOf(side, fields) ?? []).sort();
  return day ?? null;
}

function findDayOf(side: SideId, fields: Readonly<Record<string, unknown>>): string | null {
  const published = wordsOf(fields[`${side}.published`]).trim().slice(0, 10);
  return findCallDay(wordsOf(fields[`${side}.text`]), isDay(published) ? published : null);
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
