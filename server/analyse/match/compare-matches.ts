import type { Match } from '../../model/comparison.ts';
import { sentenceNumber } from '../../model/sentence-of.ts';

/** Strongest first; equal scores in an order that does not depend on which side is called A. */
export function compareMatches(one: Match, other: Match): number {
  return (
    other.score - one.score || numberOf(one) - numberOf(other) || spreadBetween(one) - spreadBetween(other)
  );
}

function numberOf({ a, b }: Match): number {
  return sentenceNumber(a[0] ?? '') + sentenceNumber(b[0] ?? '');
}

function spreadBetween({ a, b }: Match): number {
  return Math.abs(sentenceNumber(a[0] ?? '') - sentenceNumber(b[0] ?? ''));
}
