import type { Correction, WithoutDecision } from '../../model/corrections.ts';
import type { Parsed } from '../../model/problem.ts';

/** What is wanted of a passage, before it has a number and a date. */
export type Undated = WithoutDecision<Correction>;

/** What one part of a wish asks to be decided, or why it cannot be. */
export type Decisions = Parsed<readonly Undated[]>;

/** The decisions of several parts of a wish together; every problem of them where there is any. */
export function joinDecisions(parts: readonly Decisions[]): Decisions {
  const problems = parts.flatMap((part) => (part.ok ? [] : part.problems));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: parts.flatMap((part) => (part.ok ? part.value : [])) };
}

/** Says why a part of a wish cannot be, by the field that it stands in. */
export function refuse(field: string, code: string, message: string): Parsed<never> {
  return { ok: false, problems: [{ field, code, message }] };
}
