import type { Comparison } from './comparison.ts';

/**
 * Says where two texts contradict each other on who asked for the talk, as the middle of a sentence: "each text names
 * the other side as the one that asked". Null where they agree, where one of them does not say, and where one of them
 * says that both asked.
 */
export function requestsAtOdds({ facts: { requests } }: Comparison): string | null {
  const [byA, byB] = [requests.a?.side, requests.b?.side];
  if (byA === 'b' && byB === 'a') return 'each text names the other side as the one that asked';
  if (byA === 'a' && byB === 'b') return 'each text names its own side as the one that asked';
  return null;
}
