import type { Knowledge } from '../../model/knowledge.ts';
import type { MatchEvidence } from './match-chance.ts';
import type { MatchSide } from './match-side.ts';
import { numberMatters } from './number-matters.ts';
import { ofParty } from './of-party.ts';
import { pairEvidence } from './pair-evidence.ts';
import { type SentenceMatters, sentenceMatters } from './sentence-matters.ts';
import { sharedWeight } from './shared-weight.ts';
import { sharedWords } from './shared-words.ts';
import { verdictPairs } from './verdict-pairs.ts';

/** What the sentences of two sides have in common. */
export interface GatheredEvidence {
  readonly mattersA: readonly SentenceMatters[];
  readonly mattersB: readonly SentenceMatters[];
  /**
   * Calls `weigh` with every sentence of B that has anything in common with sentence `indexA`, in no set order. The
   * evidence is one object, filled anew for each: it is not to be kept.
   */
  forEach(indexA: number, weigh: (indexB: number, evidence: MatchEvidence) => void): void;
  /** False where something was held by so many sentences that its pairs were left out. */
  readonly precise: boolean;
}

/**
 * Sentences that share nothing but words are looked at from this cosine on: below it they would need all the rest (both
 * tell what both did, by the same acts, at length) to come over the floor, and no reader pairs them for that.
 */
const WORDS_ALONE = 0.1;

/**
 * Prepares the evidence for every pair of sentences that have anything in common. The cost grows with what is
 * shared, not with the number of pairs, up to a bound for each shared thing.
 */
export function gatherEvidence(
  a: MatchSide,
  b: MatchSide,
  knowledge: Knowledge,
  parties: readonly string[],
): GatheredEvidence {
  const isOfParty = ofParty(knowledge, parties);
  const mattersA = mattersIn(a, knowledge, isOfParty);
  const mattersB = mattersIn(b, knowledge, isOfParty);
  const known = numberMatters(mattersA, mattersB, a.read.language !== b.read.language);
  const matters = sharedWeight(known.bringing, known.worths);
  const words = sharedWords(a, b, isOfParty);
  const verdicts = verdictPairs(a, b);
  const evidenceOf = pairEvidence(a, b, known, verdicts);
  return {
    mattersA,
    mattersB,
    precise: matters.precise && words.precise && verdicts.precise,
    forEach(indexA, weigh) {
      const shared = matters.of(indexA);
      const worded = words.of(indexA);
      for (let at = 0; at < shared.count; at += 1) {
        const indexB = shared.sentences[at] ?? 0;
        weigh(indexB, evidenceOf(indexA, indexB, words.cosine(indexA, indexB, worded)));
      }
      for (let at = 0; at < worded.count; at += 1) {
        const indexB = worded.sentences[at] ?? 0;
        if (shared.sums[indexB] !== 0) continue;
        const cosine = words.cosine(indexA, indexB, worded);
        if (cosine >= WORDS_ALONE || verdicts.has(indexA, indexB))
          weigh(indexB, evidenceOf(indexA, indexB, cosine));
      }
      for (const indexB of verdicts.of(indexA)) {
        const isNew = shared.sums[indexB] === 0 && (worded.sums[indexB] ?? 0) === 0;
        if (isNew) weigh(indexB, evidenceOf(indexA, indexB, 0));
      }
    },
  };
}

function mattersIn({ read, sentences }: MatchSide, knowledge: Knowledge, isOfParty: (id: string) => boolean) {
  const topics = sentences.map((sentence) => sentence.topics);
  return sentenceMatters(read, topics, knowledge, isOfParty);
}
