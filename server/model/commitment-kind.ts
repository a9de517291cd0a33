import type { Commitment, CommitmentKind, Comparison } from './comparison.ts';
import { sentenceOf } from './sentence-of.ts';

const KINDS: Readonly<Record<CommitmentKind, string>> = {
  pledge: 'promise',
  joint: 'agreed',
  'next-step': 'next step',
  number: 'figure',
  deadline: 'by when',
};

/**
 * What a promise, step or figure is called: "next step", or "promise, attributed to Norvane" where its sentence reports
 * the other side. That one is theirs by this account, not this side's own.
 *
 * @param other how the other side is named
 */
export function commitmentKind({ sentence, kind }: Commitment, { a, b }: Comparison, other: string): string {
  const isAttributed = sentenceOf(sentence.startsWith('a') ? a : b, sentence)?.voice === 'other';
  return isAttributed ? `${KINDS[kind]}, attributed to ${other}` : KINDS[kind];
}
