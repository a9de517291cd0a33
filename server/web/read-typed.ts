import type { Request } from 'express';
import { type FormLimits, readForm, type SubmittedForm } from './read-form.ts';

/** Bytes of a form that are read only to show it again: two long texts, but no flood that a limit just refused. */
const MOST_TYPED = 2 * 1024 * 1024;

/**
 * The fields of a form that is refused before it was read, so that whoever is asked to wait keeps what they typed. Null
 * where that would cost more than it is worth, or it is no form.
 */
export async function readTyped(
  request: Request,
  limits: FormLimits,
): Promise<SubmittedForm['fields'] | null> {
  const form = await readForm(request, { ...limits, request: MOST_TYPED }).catch(() => null);
  return form?.fields ?? null;
}
