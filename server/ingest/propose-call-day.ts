import { SIDE_IDS, type SideId } from '../model/side.ts';
import { findCallDay } from './find-call-day.ts';
import { isDay } from './is-day.ts';

/**
 * Proposes the day of the call from the first text of each side, as fields hold them: the day that the texts state, since
 * many readouts come a day or two after the talk and say in their first sentence when it was; else the day on which they
 * were published. Of two days the earlier one, since a text may be dated by its publication, and by another clock.
 *
 * @returns `yyyy-mm-dd`; null where neither is said
 */
export function proposeCallDay(fields: Readonly<Record<string, unknown>>): string | null {
  const stated = SIDE_IDS.flatMap(
    (side) => findCallDay(wordsOf(fields[`${side}.text`]), publishedOn(side, fields)) ?? [],
  );
  const days = stated.length > 0 ? stated : SIDE_IDS.flatMap((side) => publishedOn(side, fields) ?? []);
  return days.sort()[0] ?? null;
}

/** Tells whether fields leave the day of the call open; one that is no text is said, for whoever reads it to refuse. */
export function isCallDayUnsaid(fields: Readonly<Record<string, unknown>>): boolean {
  const said = fields['call.date'] ?? '';
  return typeof said === 'string' && said.trim() === '';
}

function publishedOn(side: SideId, fields: Readonly<Record<string, unknown>>): string | null {
  const day = wordsOf(fields[`${side}.published`]).trim().slice(0, 10);
  return isDay(day) ? day : null;
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
