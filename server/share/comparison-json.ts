import type { Comparison } from '../model/comparison.ts';

/** The comparison as JSON, indented for people; the same comparison always gives the same bytes. */
export function toComparisonJson(comparison: Comparison): string {
  return `${JSON.stringify(comparison, null, 2)}\n`;
}
