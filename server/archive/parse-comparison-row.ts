import type { Comparison } from '../model/comparison.ts';
import { sha256Of } from '../model/sha256-of.ts';

/**
 * A stored comparison; null for one that is damaged: it is no JSON, or its texts no longer have their hashes. It was
 * written by this program from a finished value, and its format carries its version, so nothing else of it is checked.
 */
export function parseComparisonRow(json: string): Comparison | null {
  try {
    const comparison = JSON.parse(json) as Comparison;
    const { a, b } = comparison;
    return sha256Of(a.text) === a.sha256 && sha256Of(b.text) === b.sha256 ? comparison : null;
  } catch (error) {
    // JSON of another shape: a side is missing, or its text is no text.
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}
