import type { Match, MatchReason, Voice } from '../../model/comparison.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { SideId } from '../../model/side.ts';
import type { MatchSide } from './match-side.ts';
import { countHolders, type NumberedKeys, numberKeys } from './number-keys.ts';
import { rareWords } from './rare-words.ts';
import { rarestMatter } from './rarest-matter.ts';
import { type SentenceFeatures, SPECIFIC_TOPIC, sentenceFeatures } from './sentence-features.ts';
import { sharedWeight, totalWorths } from './shared-weight.ts';

export interface Matching {
  readonly matches: readonly Match[];
  readonly unmatched: Readonly<Record<SideId, readonly string[]>>;
  /** False where the texts were too long to weigh every pair of sentences. */
  readonly precise: boolean;
}

/** A pair below this score has no counterpart in each other. Set on the development pairs of `test/evaluate`. */
const FLOOR = { same: 0.37, across: 0.36 };

/** A sentence keeps the counterparts whose score is at least this part of its best one. */
const NEAR_BEST = 0.82;

/** A pair far below the better of its two sentences' best counterparts is a shadow of that one. */
const NEVER_BELOW = 0.7;

/** How far a sentence that says much more than the other counts against the pair. */
const LARGER_SHARE = 0.2;

/** Shared evidence at which half the score is granted: one rare frame topic alone does not reach it. */
const HALF_EVIDENCE = 0.2;

/** Weight of the words against the features, within one language. */
const WORDS_WEIGHT = 0.9;

/**
 * What two sentences score at the most for one rare matter alone, however much else either of them lists. A list
 * answers a list when both name the climate and nobody else does, though they share a fifth of what they say.
 */
const MATTER_ALONE = 0.52;

/** Worth from which a matter is rare: three pairs of sentences share it at the most. */
const RARE = 0.7;

/** A list has a best counterpart for each of its matters: like `NEAR_BEST` and `NEVER_BELOW`, within one matter. */
const NEAR_BEST_OF_MATTER = 0.9;
const NEVER_BELOW_OF_MATTER = 0.85;

/**
 * How well two voices answer each other: what both did is told by both texts alike, and an account of the
 * counterpart is echoed by the counterpart itself.
 */
const VOICE_FACTORS: Readonly<Record<string, number>> = {
  'both both': 1.15,
  'other self': 1.15,
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
 * (Szymkiewicz–Simpson overlap) more than the larger, damped where there is little of it; two lists answer each
 * other by a matter that hardly any other sentence names. Position plays no part: order is a finding.
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
  const kept = keepBest(scored);
  const matches = kept.map(({ indexA, indexB, score, isContact }) => ({
    a: [a.sentences[indexA]?.id ?? ''],
    b: [b.sentences[indexB]?.id ?? ''],
    score: Math.round(score * 1000) / 1000,
    because: reasonsFor(featuresA[indexA], featuresB[indexB], isContact),
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

/** Keeps the pairs that are near the best of their sentences, or of their sentences within one rare matter. */
function keepBest(scored: readonly ScoredPair[]): readonly ScoredPair[] {
  const bestA = bestBy(scored, ({ indexA }) => indexA);
  const bestB = bestBy(scored, ({ indexB }) => indexB);
  const ofRare = scored.filter(({ matter }) => matter !== null);
  const withinA = ({ indexA, matter }: ScoredPair) => `${indexA} ${matter}`;
  const withinB = ({ indexB, matter }: ScoredPair) => `${indexB} ${matter}`;
  const bestWithinA = bestBy(ofRare, withinA);
  const bestWithinB = bestBy(ofRare, withinB);
  return scored.filter((pair) => {
    const { score, matter } = pair;
    const bests = [bestA.get(pair.indexA) ?? 0, bestB.get(pair.indexB) ?? 0];
    if (score >= NEAR_BEST * Math.min(...bests) && score >= NEVER_BELOW * Math.max(...bests)) return true;
    if (matter === null) return false;
    const within = [bestWithinA.get(withinA(pair)) ?? 0, bestWithinB.get(withinB(pair)) ?? 0];
    return (
      score >= NEAR_BEST_OF_MATTER * Math.min(...within) &&
      score >= NEVER_BELOW_OF_MATTER * Math.max(...within)
    );
  });
}

interface ScoredPair {
  readonly indexA: number;
  readonly indexB: number;
  readonly score: number;
  /** True for two lines that report the contact itself. */
  readonly isContact: boolean;
  /** The rarest matter that both name, where it is rare; null otherwise. */
  readonly matter: string | null;
}

/** Scores the pairs of sentences that have anything in common and keeps those above the floor. */
function scorePairs(
  a: MatchSide,
  b: MatchSide,
  featuresA: readonly SentenceFeatures[],
  featuresB: readonly SentenceFeatures[],
): { readonly scored: readonly ScoredPair[]; readonly precise: boolean } {
  const features = numberFeatures(featuresA, featuresB);
  const { keys, worths } = features;
  const evidence = sharedWeight(keys, worths);
  const totalsA = totalWorths(keys.a, worths);
  const totalsB = totalWorths(keys.b, worths);
  const sameLanguage = a.read.language === b.read.language;
  const words = sameLanguage ? rareWords(a, b) : null;
  const wording = words && sharedWeight(words.words, words.worths);
  const floor = sameLanguage ? FLOOR.same : FLOOR.across;

  const scored = contactPairs(a, b);
  for (const [indexA, sentenceA] of a.sentences.entries()) {
    if (a.contacts[indexA] === true) continue;
    const shared = evidence.of(indexA);
    const common = wording?.of(indexA) ?? null;
    const rare = keys.a[indexA]?.filter((key) => features.rare[key] === 1) ?? NO_KEYS;
    const score = (indexB: number) => {
      if (b.contacts[indexB] === true) return;
      const overlap = overlapOf(shared.sums[indexB] ?? 0, totalsA[indexA] ?? 0, totalsB[indexB] ?? 0);
      const length = (words?.lengthsA[indexA] ?? 0) * (words?.lengthsB[indexB] ?? 0);
      const cosine = length === 0 ? 0 : (common?.sums[indexB] ?? 0) / length;
      const similarity = sameLanguage ? overlap * (1 - WORDS_WEIGHT / 2) + cosine * WORDS_WEIGHT : overlap;
      const rarest = rare.length === 0 ? null : rarestMatter(rare, keys.b[indexB], worths);
      const alone = rarest === null ? 0 : MATTER_ALONE * rarest.worth;
      const voices = voiceFactor(sentenceA.voice, b.sentences[indexB]?.voice ?? 'none');
      const score = Math.min(1, Math.max(similarity, alone) * voices);
      if (score >= floor) {
        const matter = rarest === null ? null : (keys.keys[rarest.key] ?? null);
        scored.push({ indexA, indexB, score, isContact: false, matter });
      }
    };
    for (let at = 0; at < shared.count; at += 1) score(shared.sentences[at] ?? 0);
    for (let at = 0; common && at < common.count; at += 1) {
      const indexB = common.sentences[at] ?? 0;
      if (shared.sums[indexB] === 0) score(indexB);
    }
  }
  return { scored, precise: evidence.precise && (wording?.precise ?? true) };
}

const NO_KEYS = new Int32Array(0);

function voiceFactor(one: Voice, other: Voice): number {
  return VOICE_FACTORS[one < other ? `${one} ${other}` : `${other} ${one}`] ?? 1;
}

/** What is shared, set mostly against the smaller sentence and damped where it is little. */
function overlapOf(shared: number, totalA: number, totalB: number): number {
  if (shared === 0) return 0;
  const size = Math.min(totalA, totalB) ** (1 - LARGER_SHARE) * Math.max(totalA, totalB) ** LARGER_SHARE;
  return (shared / size) * (shared / (shared + HALF_EVIDENCE));
}

/** Contact lines of one side that are set against those of the other: a text has one or two, a hostile one many. */
const MOST_CONTACTS = 20;

/** Contact lines match contact lines; where one side has none, the opening sentence that reports the contact. */
function contactPairs(a: MatchSide, b: MatchSide): ScoredPair[] {
  const linesA = contactLines(a);
  const linesB = contactLines(b);
  const bothReport = linesA.isReport && linesB.isReport;
  return bothReport
    ? []
    : linesA.indexes.flatMap((indexA) =>
        linesB.indexes.map((indexB) => ({ indexA, indexB, score: 1, isContact: true, matter: null })),
      );
}

/** Sentences in which a text without a contact line may report the contact together with its matter. */
const OPENING = 2;

/** The contact lines of a side, or the opening sentence of both ("The two presidents spoke about …") in their place. */
function contactLines({ sentences, contacts }: MatchSide): {
  readonly indexes: readonly number[];
  readonly isReport: boolean;
} {
  const lines = contacts.flatMap((isContact, index) => (isContact ? [index] : [])).slice(0, MOST_CONTACTS);
  if (lines.length > 0) return { indexes: lines, isReport: false };
  const opening = sentences.slice(0, OPENING).findIndex(({ voice }) => voice === 'both');
  return { indexes: opening < 0 ? [] : [opening], isReport: true };
}

interface NumberedFeatures {
  readonly keys: NumberedKeys;
  /** By key. A feature is worth less the more sentences of both sides hold it: by a low power of the pairs that share it. */
  readonly worths: Float64Array;
  /** By key 1 for a rare matter; topics of the frame and wider matters are none: they do not tell passages apart. */
  readonly rare: Uint8Array;
}

function numberFeatures(
  featuresA: readonly SentenceFeatures[],
  featuresB: readonly SentenceFeatures[],
): NumberedFeatures {
  const weights = new Map<string, number>();
  const keysOf = (features: SentenceFeatures) => {
    for (const { key, weight } of features.values()) weights.set(key, weight);
    return [...features.keys()];
  };
  const keys = numberKeys(featuresA.map(keysOf), featuresB.map(keysOf), (key) => key);
  const inA = countHolders(keys.a, keys.keys.length);
  const inB = countHolders(keys.b, keys.keys.length);
  const worths = new Float64Array(keys.keys.length);
  const rare = new Uint8Array(keys.keys.length);
  for (const [number, key] of keys.keys.entries()) {
    const weight = weights.get(key) ?? 0;
    const worth = weight / (Math.max(1, inA[number] ?? 0) * Math.max(1, inB[number] ?? 0)) ** 0.3;
    worths[number] = worth;
    rare[number] = weight >= SPECIFIC_TOPIC && key.startsWith('topic:') && worth >= RARE ? 1 : 0;
  }
  return { keys, worths, rare };
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

function bestBy<T extends { readonly score: number }, K>(
  scored: readonly T[],
  key: (item: T) => K,
): ReadonlyMap<K, number> {
  const best = new Map<K, number>();
  for (const item of scored) best.set(key(item), Math.max(best.get(key(item)) ?? 0, item.score));
  return best;
}

/** Strongest first; equal scores in an order that does not depend on which side is called A. */
export function compareMatches(one: Match, other: Match): number {
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
