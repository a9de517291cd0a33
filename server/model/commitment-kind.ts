import type { Commitment, CommitmentKind, Comparison, Voice } from './comparison.ts';
import { sentenceOf, sideOfSentence } from './sentence-of.ts';

const KINDS: Readonly<Record<CommitmentKind, string>> = {
  pledge: 'promise',
  joint: 'agreed',
  'next-step': 'next step',
  number: 'figure',
  deadline: 'by when',
};

/**
 * What a promise, step or figure is called: "next step", "promise of both sides", or "promise, attributed to Norvane" where
 * it is the other side's by this account.
 *
 * @param other how the other side is named
 */
export function commitmentKind(commitment: Commitment, comparison: Comparison, other: string): string {
  const { kind } = commitment;
  // Both agreed, whoever speaks in the rest of the sentence: “Minister Wang said …, and the ministers agreed to …”.
  if (kind === 'joint') return KINDS[kind];
  const by = promisedBy(commitment, comparison);
  if (by === 'other') return `${KINDS[kind]}, attributed to ${other}`;
  return by === 'both' && kind === 'pledge' ? `${KINDS[kind]} of both sides` : KINDS[kind];
}

function promisedBy({ sentence, by }: Commitment, { a, b }: Comparison): Voice {
  const side = sideOfSentence(sentence);
  if (by !== undefined) return by === side ? 'self' : 'other';
  return sentenceOf(side === 'a' ? a : b, sentence)?.voice ?? 'none';
}
