import { isCallDayUnsaid, proposeCallDay } from '../../ingest/propose-call-day.ts';
import type { NewForm } from './new-form.ts';

/** The form with the day of the call, where nobody said one and the texts tell it; else the very form that came in. */
export function proposeDay(form: NewForm): NewForm {
  if (!isCallDayUnsaid(form.fields)) return form;
  const day = proposeCallDay(form.fields);
  if (day === null) return form;
  return {
    fields: { ...form.fields, 'call.date': day },
    proposed: new Set([...form.proposed, 'call.date']),
  };
}
