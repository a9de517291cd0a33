import { proposeCallDay } from '../../ingest/propose-call-day.ts';
import type { NewForm } from './new-form.ts';

/** The form with the day of the call, where nobody said one and a text states it; else the very form that came in. */
export function proposeDay(form: NewForm): NewForm {
  if ((form.fields['call.date'] ?? '').trim() !== '') return form;
  const day = proposeCallDay(form.fields);
  if (day === null) return form;
  return {
    fields: { ...form.fields, 'call.date': day },
    proposed: new Set([...form.proposed, 'call.date']),
  };
}
