import type { Span } from '../../server/model/span.ts';

interface Named extends Span {
  readonly id: string;
}

/**
 * Lays each found sentence on the labelled sentence with which it shares the most characters, the earlier one on
 * a tie, so that a wrong boundary costs its own measure and not all the others. Found sentences that share
 * nothing with any label are left out. Returns found id → labelled id.
 */
export function alignSentences(
  labelled: readonly Named[],
  found: readonly Named[],
): ReadonlyMap<string, string> {
  const laid = new Map<string, string>();
  for (const sentence of found) {
    let most = 0;
    for (const label of labelled) {
      const shared = Math.min(sentence.end, label.end) - Math.max(sentence.start, label.start);
      if (shared > most) {
        most = shared;
        laid.set(sentence.id, label.id);
      }
    }
  }
  return laid;
}
