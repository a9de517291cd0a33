import type { Problem } from '../../model/problem.ts';
import type { FormState } from '../../present/form-field.ts';

/** A form as somebody typed it, with what is wrong in it: nothing in it is a document's own proposal. */
export function typedForm(fields: FormState['fields'], problems: readonly Problem[]): FormState {
  return { fields, problems, proposed: new Set() };
}
