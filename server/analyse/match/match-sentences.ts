import type { Match, MatchReason } from '../../model/comparison.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { SideId } from '../../model/side.ts';
import type { MatchSide } from './match-side.ts';
import { type SentenceFeatures, sentenceFeatures } from './sentence-features.ts';
import { wordSimilarity } from './word-similarity.ts';

export interface Matching {
  readonly matches: readonly Match[];
  readonly unmatched: Readonly<Record<SideId, readonly string[]>>;
  /** False where the texts were too long to weigh every pair of sentences. */
  readonly precise: boolean;
}

/** A pair below this score has no counterpart in each other. Set on the development pairs of `test/evaluate`. */
const FLOOR = { same: 0.4, across: 0.42 };

/** A sentence keeps the counterparts whose score is at least this part of its best one. */
const NEAR_BEST = 0.82;

/** Shared evidence at which half the score is granted: one rare frame topic alone does not reach it. */
const HALF_EVIDENCE = 0.3;

/** Weight of the words against the features, within one language. */
const WORDS_WEIGHT = 0.75;

/** Up to this many pairs of sentences every pair is weighed; beyond it only pairs that share something rare. */
const ALL_PAIRS = 60_000;

/** In the bounded search, a feature held by more pairs of sentences than this leads to no pair by itself. */
const COMMON_FEATURE = 2_000;

/** How well two voices answer each other; an account of the counterpart is echoed by the counterpart itself. */
const VOICE_FACTORS: Readonly<Record<string, number>> = {
  'other other': 0.4,
  'none self': 0.8,
  'none other': 0.6,
  'both none': 0.9,
  'both self': 0.95,
  'both other': 0.9,
};

/**
 * Finds for the sentences of each side the sentences of the other that report the same matter, in any order and
 * many to many, or none. What counts is what two sentences speak of: topics, names, figures and formulas known
 * in both languages, and within one language the words. A sentence that lists five matters answers each of the
 * sentences that give one of them a paragraph, so evidence is set against the *smaller* sentence
 * (Szymkiewicz–Simpson overlap), damped where there is little of it. Position plays no part: order is a finding.
 *
 * Contact lines match contact lines and nothing else. Every formula is symmetrical, so swapping the sides swaps
 * the result.
 */
export function matchSentences(
  a: MatchSide,
  b: MatchSide,
  knowledge: Knowledge,
  parties: readonly string[],
): Matching {
  const scorer = createScorer(a, b, knowledge, parties);
  const { pairs, precise } = candidatePairs(a, b, scorer);
  const scored = pairs.flatMap(([indexA, indexB]) => {
    const score = scorer.score(indexA, indexB);
    return score >= scorer.floor ? [{ indexA, indexB, score }] : [];
  });
  const bestA = bestBy(scored, ({ indexA }) => indexA);
  const bestB = bestBy(scored, ({ indexB }) => indexB);
  const kept = scored.filter(
    ({ indexA, indexB, score }) =>
      score >= NEAR_BEST * (bestA.get(indexA) ?? 0) || score >= NEAR_BEST * (bestB.get(indexB) ?? 0),
  );
  const matches = kept.map(({ indexA, indexB, score }) => ({
    a: [a.sentences[indexA]?.id ?? ''],
    b: [b.sentences[indexB]?.id ?? ''],
    score: Math.round(score * 1000) / 1000,
    because: scorer.because(indexA, indexB),
  }));
  const matchedA = new Set(kept.map(({ indexA }) => indexA));
  const matchedB = new Set(kept.map(({ indexB }) => indexB));
  return {
    matches: matches.sort(compareMatches),
    unmatched: {
      a: a.sentences.filter((_, index) => !matchedA.has(index)).map(({ id }) => id),
      b: b.sentences.filter((_, index) => !matchedB.has(index)).map(({ id }) => id),
    },
    precise,
  };
}

interface Scorer {
  readonly floor: number;
  readonly featuresA: readonly SentenceFeatures[];
  readonly featuresB: readonly SentenceFeatures[];
  score(indexA: number, indexB: number): number;
  because(indexA: number, indexB: number): readonly MatchReason[];
}

function createScorer(a: MatchSide, b: MatchSide, knowledge: Knowledge, parties: readonly string[]): Scorer {
  const featuresA = sentenceFeatures(a, knowledge, parties);
  const featuresB = sentenceFeatures(b, knowledge, parties);
  const sameLanguage = a.read.language === b.read.language;
  const words = sameLanguage ? wordSimilarity(a, b) : () => 0;
  const commonness = spreadOf(featuresA, featuresB);
  const weigh = (key: string, weight: number) => weight / (commonness.get(key) ?? 1);
  const total = (features: SentenceFeatures) =>
    [...features.values()].reduce((sum, { key, weight }) => sum + weigh(key, weight), 0);
  const totalsA = featuresA.map(total);
  const totalsB = featuresB.map(total);
  const shared = (indexA: number, indexB: number) => {
    const one = featuresA[indexA] ?? new Map();
    const other = featuresB[indexB] ?? new Map();
    return [...one.values()].filter(({ key }) => other.has(key));
  };
  return {
    floor: sameLanguage ? FLOOR.same : FLOOR.across,
    featuresA,
    featuresB,
    score(indexA, indexB) {
      const contactA = a.contacts[indexA] === true;
      const contactB = b.contacts[indexB] === true;
      if (contactA || contactB) return contactA && contactB ? 1 : 0;
      const evidence = shared(indexA, indexB).reduce((sum, { key, weight }) => sum + weigh(key, weight), 0);
      const smaller = Math.min(totalsA[indexA] ?? 0, totalsB[indexB] ?? 0);
      const overlap = smaller === 0 ? 0 : (evidence / smaller) * (evidence / (evidence + HALF_EVIDENCE));
      const voices = [a.sentences[indexA]?.voice ?? 'none', b.sentences[indexB]?.voice ?? 'none']
        .sort()
        .join(' ');
      const similarity = sameLanguage
        ? overlap * (1 - WORDS_WEIGHT / 2) + words(indexA, indexB) * WORDS_WEIGHT
        : overlap;
      return Math.min(1, similarity * (VOICE_FACTORS[voices] ?? 1));
    },
    because(indexA, indexB) {
      if (a.contacts[indexA] && b.contacts[indexB])
        return [{ kind: 'contact', value: 'both report the contact' }];
      const reasons = shared(indexA, indexB)
        .toSorted(
          (one, other) =>
            weigh(other.key, other.weight) - weigh(one.key, one.weight) || (one.key < other.key ? -1 : 1),
        )
        .map(({ kind, value }) => ({ kind, value }));
      return reasons.length > 0 ? reasons : [{ kind: 'wording', value: 'words in common' }];
    },
  };
}

/** A feature is worth less the more sentences of both sides hold it: the fourth root of the pairs that share it. */
function spreadOf(
  featuresA: readonly SentenceFeatures[],
  featuresB: readonly SentenceFeatures[],
): ReadonlyMap<string, number> {
  const count = (all: readonly SentenceFeatures[]) => {
    const counts = new Map<string, number>();
    for (const features of all)
      for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const inA = count(featuresA);
  const inB = count(featuresB);
  return new Map(
    [...new Set([...inA.keys(), ...inB.keys()])].map((key) => [
      key,
      ((inA.get(key) ?? 1) * (inB.get(key) ?? 1)) ** 0.25,
    ]),
  );
}

type IndexPair = readonly [number, number];

function candidatePairs(
  a: MatchSide,
  b: MatchSide,
  scorer: Scorer,
): { pairs: readonly IndexPair[]; precise: boolean } {
  if (a.sentences.length * b.sentences.length <= ALL_PAIRS) {
    return {
      pairs: a.sentences.flatMap((_, indexA) =>
        b.sentences.map((_other, indexB): IndexPair => [indexA, indexB]),
      ),
      precise: true,
    };
  }
  const holders = new Map<string, number[]>();
  for (const [index, features] of scorer.featuresB.entries()) {
    for (const key of features.keys()) holders.set(key, [...(holders.get(key) ?? []), index]);
  }
  const counts = new Map<string, number>();
  for (const features of scorer.featuresA)
    for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const found = new Map<string, IndexPair>();
  for (const [indexA, features] of scorer.featuresA.entries()) {
    for (const key of features.keys()) {
      const answering = holders.get(key) ?? [];
      if (answering.length * (counts.get(key) ?? 0) > COMMON_FEATURE) continue;
      for (const indexB of answering) found.set(`${indexA} ${indexB}`, [indexA, indexB]);
    }
  }
  return { pairs: [...found.values()], precise: false };
}

function bestBy<T extends { readonly score: number }>(
  scored: readonly T[],
  key: (item: T) => number,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const item of scored) best.set(key(item), Math.max(best.get(key(item)) ?? 0, item.score));
  return best;
}

/** Strongest first; equal scores in an order that does not depend on which side is called A. */
function compareMatches(one: Match, other: Match): number {
  return (
    other.score - one.score || numberOf(one) - numberOf(other) || spreadBetween(one) - spreadBetween(other)
  );
}

function numberOf({ a, b }: Match): number {
  return ordinal(a[0]) + ordinal(b[0]);
}

function spreadBetween({ a, b }: Match): number {
  return Math.abs(ordinal(a[0]) - ordinal(b[0]));
}

function ordinal(id: string | undefined): number {
  return Number(id?.slice(1) ?? 0);
}
