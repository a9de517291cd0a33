import { findCallDay } from '../../ingest/find-call-day.ts';
import { SIDE_IDS } from '../../model/side.ts';
import type { NewForm } from './new-form.ts';

/**
 * The form with the day of the call, where nobody said one and a text states it; else the very form that came in. Of two
 * days the earlier one, since a text may be dated by its publication, and by another clock.
 */
export function proposeDay(form: NewForm): NewForm {
  if ((form.fields['call.date'] ?? '').trim() !== '') return form;
  const days = SIDE_IDS.flatMap((side) => findCallDay(form.fields[`${side}.text`] ?? '') ?? []);
  const [day] = days.sort();
  if (day === undefined) return form;
  return {
    fields: { ...form.fields, 'call.date': day },
    proposed: new Set([...form.proposed, 'call.date']),
  };
}
