import { findCallDay } from '../../ingest/find-call-day.ts';
import { isDay } from '../../ingest/is-day.ts';
import { SIDE_IDS, type SideId } from '../../model/side.ts';
import type { NewForm } from './new-form.ts';

/**
 * The form with the day of the call, where nobody said one and a text states it; else the very form that came in. Of two
 * days the earlier one, since a text may be dated by its publication, and by another clock.
 */
export function proposeDay(form: NewForm): NewForm {
  if ((form.fields['call.date'] ?? '').trim() !== '') return form;
  const days = SIDE_IDS.flatMap((side) => findDayOf(side, form.fields) ?? []);
  const [day] = days.sort();
  if (day === undefined) return form;
  return {
    fields: { ...form.fields, 'call.date': day },
    proposed: new Set([...form.proposed, 'call.date']),
  };
}

function findDayOf(side: SideId, fields: NewForm['fields']): string | null {
  const published = (fields[`${side}.published`] ?? '').trim().slice(0, 10);
  return findCallDay(fields[`${side}.text`] ?? '', isDay(published) ? published : null);
}
