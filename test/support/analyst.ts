import { join } from 'node:path';
import { type Analyst, createAnalyst } from '../../server/analyse/analyst.ts';
import { PROJECT_ROOT } from '../../server/config.ts';
import { readKnowledge } from '../../server/knowledge/read-knowledge.ts';

/** The shipped taxonomy, where tests that compare whole texts read it. */
export const TAXONOMY = join(PROJECT_ROOT, 'readouts', 'taxonomy');

let shipped: Promise<Analyst> | null = null;

/** The analyst of the shipped taxonomy, made once for all tests of a run. */
export function shippedAnalyst(): Promise<Analyst> {
  shipped ??= readKnowledge(TAXONOMY).then(createAnalyst);
  return shipped;
}
