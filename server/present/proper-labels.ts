import type { Topic } from '../model/knowledge.ts';

/** The labels that keep their capital inside a sentence: "Taiwan", "Korean Peninsula". */
export type ProperLabels = ReadonlySet<string>;

/** Gathers them; done once a process. */
export function properLabels(topics: readonly Topic[]): ProperLabels {
  return new Set(topics.flatMap(({ label, isProper }) => (isProper ? label : [])));
}
