import { compareTexts, type TextInput } from '../../server/analyse/compare-texts.ts';
import type { Comparison } from '../../server/model/comparison.ts';
import { SEARCHING } from './law-runs.ts';
import { ANALYST } from './readings.ts';

/**
 * Compares two texts by the shipped taxonomy, each pair once: the suite invents the same pairs for every law, and comparing
 * them is most of what the laws cost. A search, which invents others each time, keeps nothing.
 */
export function compareOnce(): (a: TextInput, b: TextInput) => Comparison {
  const compared = new Map<string, Comparison>();
  return (a, b) => {
    const pair = JSON.stringify([a, b]);
    const comparison = compared.get(pair) ?? compareTexts(a, b, ANALYST);
    if (!SEARCHING) compared.set(pair, comparison);
    return comparison;
  };
}
