import type { Problem } from '../model/problem.ts';

/** A field of a form: what stands in it and what is wrong with it. */
export interface FieldView {
  readonly name: string;
  readonly id: string;
  readonly errorId: string;
  readonly value: string;
  readonly error: string | null;
}

export interface ChoiceView extends FieldView {
  readonly options: readonly { readonly value: string; readonly label: string; readonly isChosen: boolean }[];
}

/** What was typed into a form, by field name, and what is wrong with it. */
export interface FilledForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** The summary over a form that was refused; null where nothing is wrong. */
export interface ErrorSummaryView {
  readonly heading: string;
  readonly problems: readonly { readonly href: string; readonly message: string }[];
}

export function toField(name: string, { fields, problems }: FilledForm): FieldView {
  const messages = problems.filter(({ field }) => field === name).map(({ message }) => message);
  return {
    name,
    id: fieldId(name),
    errorId: `${fieldId(name)}-error`,
    value: Object.hasOwn(fields, name) ? (fields[name] ?? '') : '',
    error: messages.length === 0 ? null : messages.join(' '),
  };
}

/** A choice of which the first option stands where nothing else was chosen. @param labels value → words, in order */
export function toChoice(
  name: string,
  labels: readonly (readonly [value: string, label: string])[],
  form: FilledForm,
): ChoiceView {
  const field = toField(name, form);
  const chosen = labels.find(([value]) => value === field.value) ?? labels[0];
  return {
    ...field,
    options: labels.map(([value, label]) => ({ value, label, isChosen: value === chosen?.[0] })),
  };
}

export function toErrorSummary(problems: readonly Problem[]): ErrorSummaryView | null {
  if (problems.length === 0) return null;
  return {
    heading: problems.length === 1 ? 'One thing to fix' : `${problems.length} things to fix`,
    problems: problems.map(({ field, message }) => ({ href: `#${fieldId(field ?? 'main')}`, message })),
  };
}

/** Id of the element that a field is, such as "a-text" for "a.text". */
export function fieldId(name: string): string {
  return name.replaceAll('.', '-');
}
