import { mebibytes } from '../model/mebibytes.ts';
import type { Problem } from '../model/problem.ts';

/** One field of a form as its template shows it. */
export interface FieldView {
  readonly name: string;
  readonly id: string;
  readonly errorId: string;
  readonly value: string;
  readonly error: string | null;
  /** True where the value comes from a document and nobody has confirmed it. */
  readonly isProposed: boolean;
}

export interface ChoiceView extends FieldView {
  readonly options: readonly { readonly value: string; readonly label: string; readonly isChosen: boolean }[];
}

/** What was typed, what is wrong with it, and which of it was proposed. */
export interface FormState {
  /** By field name; missing fields are empty. */
  readonly fields: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  /** Names of fields that hold a proposal. */
  readonly proposed: ReadonlySet<string>;
}

export function toField(name: string, { fields, problems, proposed }: FormState): FieldView {
  const messages = problems.filter((problem) => problem.field === name).map(({ message }) => message);
  return {
    name,
    id: fieldId(name),
    errorId: `${fieldId(name)}-error`,
    value: typedIn(name, fields),
    error: messages.length === 0 ? null : messages.join(' '),
    isProposed: proposed.has(name),
  };
}

/** A field whose value is one of a few; the first where nothing fitting was sent. */
export function toChoice<T extends string>(
  name: string,
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
  state: FormState,
  otherwise?: T,
): ChoiceView {
  const field = toField(name, state);
  const chosen = values.find((value) => value === field.value) ?? otherwise ?? values[0];
  return {
    ...field,
    options: values.map((value) => ({ value, label: labels[value], isChosen: value === chosen })),
  };
}

/** What is said beside a field for a file. @param most bytes that it may have */
export function fileHint(most: number): string {
  return `Text, Markdown, HTML, Word (.docx) or PDF, up to ${mebibytes(most)}`;
}

export function typedIn(name: string, fields: FormState['fields']): string {
  return Object.hasOwn(fields, name) ? (fields[name] ?? '') : '';
}

/** The id of a field's element: dots would have to be escaped in every selector. */
export function fieldId(name: string): string {
  return name.replaceAll('.', '-');
}
