import type { Problem } from '../model/problem.ts';
import { fieldId } from './form-field.ts';

/** The summary over a form that was refused, with a link to each field. */
export interface ErrorSummaryView {
  readonly heading: string;
  readonly problems: readonly { readonly href: string; readonly message: string }[];
}

/** Null where nothing is wrong. */
export function toErrorSummary(problems: readonly Problem[]): ErrorSummaryView | null {
  if (problems.length === 0) return null;
  return {
    heading: problems.length === 1 ? 'One thing to fix' : `${problems.length} things to fix`,
    problems: problems.map(({ field, message }) => ({ href: `#${fieldId(field ?? 'main')}`, message })),
  };
}
