import type { Analyst } from '../../server/analyse/analyst.ts';
import { ANALYST } from './readings.ts';

/** The analyst of the shipped taxonomy, made once for all tests of a run. */
export async function shippedAnalyst(): Promise<Analyst> {
  return ANALYST;
}
