import type { Match, MatchReason } from '../../model/comparison.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { SideId } from '../../model/side.ts';
import type { MatchSide } from './match-side.ts';
import { rareWords } from './rare-words.ts';
import { type SentenceFeatures, sentenceFeatures } from './sentence-features.ts';
import { sharedWeight } from './shared-weight.ts';

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
  const featuresA = sentenceFeatures(a, knowledge, parties);
  const featuresB = sentenceFeatures(b, knowledge, parties);
  const { scored, precise } = scorePairs(a, b, featuresA, featuresB);
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
    because: reasonsFor(featuresA[indexA], featuresB[indexB], a.contacts[indexA] === true),
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

interface ScoredPair {
  readonly indexA: number;
  readonly indexB: number;
  readonly score: number;
}

/** Scores the pairs of sentences that have anything in common and keeps those above the floor. */
function scorePairs(
  a: MatchSide,
  b: MatchSide,
  featuresA: readonly SentenceFeatures[],
  featuresB: readonly SentenceFeatures[],
): { readonly scored: readonly ScoredPair[]; readonly precise: boolean } {
  const worth = worthOfFeatures(featuresA, featuresB);
  const keys = (features: readonly SentenceFeatures[]) => features.map((held) => new Set(held.keys()));
  const evidence = sharedWeight(keys(featuresA), keys(featuresB), worth);
  const total = (held: SentenceFeatures) => [...held.keys()].sort().reduce((sum, key) => sum + worth(key), 0);
  const totalsA = featuresA.map(total);
  const totalsB = featuresB.map(total);
  const sameLanguage = a.read.language === b.read.language;
  const words = sameLanguage ? rareWords(a, b) : null;
  const wording = words && sharedWeight(words.a, words.b, words.worth);
  const floor = sameLanguage ? FLOOR.same : FLOOR.across;

  const scored: ScoredPair[] = [];
  const evidenceOf = new Float64Array(b.sentences.length);
  const wordsOf = new Float64Array(b.sentences.length);
  for (const indexA of a.sentences.keys()) {
    evidence.add(indexA, evidenceOf);
    wording?.add(indexA, wordsOf);
    for (const indexB of b.sentences.keys()) {
      const contacts = Number(a.contacts[indexA] === true) + Number(b.contacts[indexB] === true);
      if (contacts > 0) {
        if (contacts === 2) scored.push({ indexA, indexB, score: 1 });
        continue;
      }
      const shared = evidenceOf[indexB] ?? 0;
      const common = wordsOf[indexB] ?? 0;
      if (shared === 0 && common === 0) continue;
      const smaller = Math.min(totalsA[indexA] ?? 0, totalsB[indexB] ?? 0);
      const overlap = smaller === 0 ? 0 : (shared / smaller) * (shared / (shared + HALF_EVIDENCE));
      const length = (words?.lengthsA[indexA] ?? 0) * (words?.lengthsB[indexB] ?? 0);
      const cosine = length === 0 ? 0 : common / length;
      const similarity = sameLanguage ? overlap * (1 - WORDS_WEIGHT / 2) + cosine * WORDS_WEIGHT : overlap;
      const voices = [a.sentences[indexA]?.voice ?? 'none', b.sentences[indexB]?.voice ?? 'none']
        .sort()
        .join(' ');
      const score = Math.min(1, similarity * (VOICE_FACTORS[voices] ?? 1));
      if (score >= floor) scored.push({ indexA, indexB, score });
    }
  }
  return { scored, precise: evidence.precise && (wording?.precise ?? true) };
}

/** A feature is worth less the more sentences of both sides hold it: by the fourth root of the pairs that share it. */
function worthOfFeatures(
  featuresA: readonly SentenceFeatures[],
  featuresB: readonly SentenceFeatures[],
): (key: string) => number {
  const counts = (all: readonly SentenceFeatures[]) => {
    const found = new Map<string, number>();
    for (const features of all) for (const key of features.keys()) found.set(key, (found.get(key) ?? 0) + 1);
    return found;
  };
  const inA = counts(featuresA);
  const inB = counts(featuresB);
  const worths = new Map<string, number>();
  for (const features of [...featuresA, ...featuresB]) {
    for (const { key, weight } of features.values()) {
      worths.set(key, weight / ((inA.get(key) ?? 1) * (inB.get(key) ?? 1)) ** 0.25);
    }
  }
  return (key) => worths.get(key) ?? 0;
}

function reasonsFor(
  a: SentenceFeatures | undefined,
  b: SentenceFeatures | undefined,
  isContact: boolean,
): readonly MatchReason[] {
  if (isContact) return [{ kind: 'contact', value: 'both report the contact' }];
  const reasons = [...(a?.values() ?? [])]
    .filter(({ key }) => b?.has(key))
    .sort((one, other) => other.weight - one.weight || (one.key < other.key ? -1 : 1))
    .map(({ kind, value }) => ({ kind, value }));
  return reasons.length > 0 ? reasons : [{ kind: 'wording', value: 'words in common' }];
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
