import type { Response } from 'express';
import { PublicError } from '../../errors.ts';
import type { FormState } from '../../present/form-field.ts';
import { setRefusal } from '../set-refusal.ts';
import { typedForm } from './typed-form.ts';

/** Where storing was refused and the pair is still there: the form again, with what was typed and what is wrong. */
const LEAVES_FORM: readonly number[] = [409, 422, 503, 507];

/** Stores what was typed; where that is refused, `show` sends it back in its form. */
export async function keepTyped(
  response: Response,
  fields: FormState['fields'],
  store: () => Promise<void>,
  show: (sent: FormState) => Promise<void>,
): Promise<void> {
  try {
    await store();
  } catch (error) {
    if (!(error instanceof PublicError) || !LEAVES_FORM.includes(error.status)) throw error;
    setRefusal(response, error.status);
    await show(typedForm(fields, error.problems));
  }
}
