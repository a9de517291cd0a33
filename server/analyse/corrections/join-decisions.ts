import type { Decisions } from './passage.ts';

/** The decisions of several parts of a wish together; every problem of them where there is any. */
export function joinDecisions(parts: readonly Decisions[]): Decisions {
  const problems = parts.flatMap((part) => (part.ok ? [] : part.problems));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: parts.flatMap((part) => (part.ok ? part.value : [])) };
}
