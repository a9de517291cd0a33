import type { LedgerRow, NamedTopic } from '../../model/comparison.ts';
import { type KnownTopics, pairKey } from '../known-topics.ts';

/**
 * Finds the topics that talks between two parties are watched for and that no row of the ledger has, in the taxonomy's
 * order; none where a party is not known. A topic that answers one of the ledger's is there by another name: where
 * one-China wording is restated, nobody was silent on Taiwan. Which topics are watched is a list of the taxonomy
 * (`watched-between`), and no finding.
 */
export function findNeither(
  ledger: readonly LedgerRow[],
  parties: readonly [string | null, string | null],
  { watched, labels, answeredBy }: Pick<KnownTopics, 'watched' | 'labels' | 'answeredBy'>,
): readonly NamedTopic[] {
  const [one, other] = parties;
  if (one === null || other === null) return [];
  const found = new Set(ledger.flatMap(({ topic }) => [topic, ...(answeredBy.get(topic) ?? [])]));
  return (watched.get(pairKey(one, other)) ?? []).flatMap((topic) =>
    found.has(topic) ? [] : [{ topic, label: labels.get(topic) ?? topic }],
  );
}
