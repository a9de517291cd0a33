import type { LedgerRow, NamedTopic } from '../../model/comparison.ts';
import { type KnownTopics, pairKey } from '../known-topics.ts';

/**
 * Finds the topics that talks between two parties are watched for and that no row of the ledger has, in the taxonomy's
 * order; none where a party is not known. Which topics are watched is a list of the taxonomy (`watched-between`), and
 * no finding.
 */
export function findNeither(
  ledger: readonly LedgerRow[],
  parties: readonly [string | null, string | null],
  { watched, labels }: Pick<KnownTopics, 'watched' | 'labels'>,
): readonly NamedTopic[] {
  const [one, other] = parties;
  if (one === null || other === null) return [];
  const found = new Set(ledger.map(({ topic }) => topic));
  return (watched.get(pairKey(one, other)) ?? []).flatMap((topic) =>
    found.has(topic) ? [] : [{ topic, label: labels.get(topic) ?? topic }],
  );
}
