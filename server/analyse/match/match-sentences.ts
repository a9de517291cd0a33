import type { Match, MatchReason } from '../../model/comparison.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { sentenceNumber } from '../../model/sentence-of.ts';
import type { SideId } from '../../model/side.ts';
import { contactPairs } from './contact-pairs.ts';
import { type GatheredEvidence, gatherEvidence } from './gather-evidence.ts';
import { matchChance } from './match-chance.ts';
import type { MatchSide } from './match-side.ts';
import { MATTER_CLASSES, type Matter, type SentenceMatters } from './sentence-matters.ts';

export interface Matching {
  readonly matches: readonly Match[];
  readonly unmatched: Readonly<Record<SideId, readonly string[]>>;
  /** False where a bound left something out: what too many sentences share, or the weakest of too many matches. */
  readonly precise: boolean;
}

/**
 * A pair whose chance is below this is none. On real pairs the floors from 0.2 to 0.4 are within 0.01 of each other: a
 * higher one shows fewer matches, of which readers sign more (0.25: 0.81 of them, 0.4: 0.87). The real pairs are not here:
 * see `WEIGHTS` in `match-chance.ts`.
 */
const FLOOR = 0.3;

/**
 * A pair is kept where its chance is at least this part of the best one of one of its two sentences; set together with
 * the floor, each pair of readouts left out in its turn.
 */
const NEAR_BEST = 0.7;

/**
 * Finds for the sentences of each side the sentences of the other that report the same matter, in any order and
 * many to many, or none. What counts is what two sentences speak of: topics, names, figures, set phrases and
 * concepts known in both languages, and within one language the words; see `match-chance.ts`. A sentence that
 * lists five matters may answer each of the sentences that give one of them a paragraph. Position plays no part:
 * order is a finding.
 *
 * Contact lines match contact lines and nothing else. Every figure is symmetrical, so swapping the sides swaps
 * the result.
 */
export function matchSentences(
  a: MatchSide,
  b: MatchSide,
  knowledge: Knowledge,
  parties: readonly string[],
): Matching {
  const evidence = gatherEvidence(a, b, knowledge, parties);
  const contacts = contactPairs(a, b);
  const best = keepBest(likelyPairs(a, b, evidence));
  const kept = [
    ...contacts.map((pair) => ({ ...pair, score: 1, because: BOTH_REPORT })),
    ...best.kept.map(({ indexA, indexB, chance }) => ({
      indexA,
      indexB,
      score: Math.round(chance * 1000) / 1000,
      because: reasonsFor(indexA, indexB, evidence, bothChooseWords(a, b, indexA, indexB)),
    })),
  ];
  const matches = kept.map(({ indexA, indexB, score, because }) => ({
    a: [a.sentences[indexA]?.id ?? ''],
    b: [b.sentences[indexB]?.id ?? ''],
    score,
    because,
  }));
  const matchedA = new Set(kept.map(({ indexA }) => indexA));
  const matchedB = new Set(kept.map(({ indexB }) => indexB));
  return {
    matches: matches.sort(compareMatches),
    unmatched: {
      a: a.sentences.filter((_, index) => !matchedA.has(index)).map(({ id }) => id),
      b: b.sentences.filter((_, index) => !matchedB.has(index)).map(({ id }) => id),
    },
    precise: evidence.precise && best.precise,
  };
}

interface LikelyPair {
  readonly indexA: number;
  readonly indexB: number;
  /** 0–1, at least `FLOOR`. */
  readonly chance: number;
}

function likelyPairs(a: MatchSide, b: MatchSide, evidence: GatheredEvidence): readonly LikelyPair[] {
  const likely: LikelyPair[] = [];
  for (let indexA = 0; indexA < a.sentences.length; indexA += 1) {
    if (standsApart(a, indexA)) continue;
    evidence.forEach(indexA, (indexB, found) => {
      if (standsApart(b, indexB)) return;
      const chance = matchChance(found);
      if (chance >= FLOOR) likely.push({ indexA, indexB, chance });
    });
  }
  return likely;
}

/** A contact line, which only another answers; a dateline, a heading, a note to editors: nobody's words, which none answer. */
function standsApart({ contacts, sentences }: MatchSide, index: number): boolean {
  return contacts[index] === true || sentences[index]?.voice === 'none';
}

/**
 * Counterparts that one sentence has at the most. A list has a dozen; only texts that say the same again and again
 * come to more, and no reader follows so many.
 */
const MOST_COUNTERPARTS = 16;

/** Keeps the pairs that are near the best of one of their sentences, of each sentence the strongest few. */
function keepBest(likely: readonly LikelyPair[]): {
  readonly kept: readonly LikelyPair[];
  readonly precise: boolean;
} {
  const bestA = bestBy(likely, ({ indexA }) => indexA);
  const bestB = bestBy(likely, ({ indexB }) => indexB);
  const near = likely.filter(
    ({ indexA, indexB, chance }) =>
      chance >= NEAR_BEST * Math.min(bestA.get(indexA) ?? 0, bestB.get(indexB) ?? 0),
  );
  const strongestA = strongest(near, ({ indexA }) => indexA);
  const strongestB = strongest(near, ({ indexB }) => indexB);
  const kept = strongestOfAll(near.filter((pair) => strongestA.has(pair) && strongestB.has(pair)));
  return { kept, precise: kept.length === near.length };
}

/** Pairs that a comparison keeps at the most: two for each sentence of the longest texts, which hardly a pair needs. */
const MOST_MATCHES = 10_000;

/**
 * The strongest pairs of all, the earlier ones first where many are equally strong. What stands in equal places (a3
 * with b5, a5 with b3) goes or stays together, so that swapping the sides changes nothing.
 */
function strongestOfAll(pairs: readonly LikelyPair[]): readonly LikelyPair[] {
  if (pairs.length <= MOST_MATCHES) return pairs;
  const order = (one: LikelyPair, other: LikelyPair) =>
    other.chance - one.chance ||
    one.indexA + one.indexB - (other.indexA + other.indexB) ||
    Math.abs(one.indexA - one.indexB) - Math.abs(other.indexA - other.indexB);
  const sorted = pairs.toSorted(order);
  const first = sorted[MOST_MATCHES];
  return first === undefined
    ? sorted
    : sorted.slice(0, MOST_MATCHES).filter((pair) => order(pair, first) < 0);
}

/** Of each sentence the strongest counterparts, the earlier one first where two are equally strong. */
function strongest(near: readonly LikelyPair[], key: (pair: LikelyPair) => number): ReadonlySet<LikelyPair> {
  const groups = new Map<number, LikelyPair[]>();
  for (const pair of near) {
    const group = groups.get(key(pair));
    if (group === undefined) groups.set(key(pair), [pair]);
    else group.push(pair);
  }
  const kept = new Set<LikelyPair>();
  for (const pairs of groups.values()) {
    if (pairs.length > MOST_COUNTERPARTS) {
      pairs.sort(
        (one, other) => other.chance - one.chance || one.indexA + one.indexB - (other.indexA + other.indexB),
      );
    }
    for (const pair of pairs.slice(0, MOST_COUNTERPARTS)) kept.add(pair);
  }
  return kept;
}

function bestBy(
  likely: readonly LikelyPair[],
  key: (pair: LikelyPair) => number,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const pair of likely) best.set(key(pair), Math.max(best.get(key(pair)) ?? 0, pair.chance));
  return best;
}

const BOTH_REPORT: readonly MatchReason[] = [{ kind: 'contact', value: 'both report the contact' }];

/** Reasons that a reader is told at the most; a long list of words says no more than its first ones. */
const MOST_REASONS = 8;

/** What both sentences hold, what tells most first. */
function reasonsFor(
  indexA: number,
  indexB: number,
  evidence: GatheredEvidence,
  verdicts: boolean,
): readonly MatchReason[] {
  const [a, b] = [evidence.mattersA[indexA] ?? [], evidence.mattersB[indexB] ?? []];
  const [inA, inB] = [byKey(a), byKey(b)];
  const shared = new Map<string, Matter>();
  for (const [key, ofA] of inA) {
    const ofB = inB.get(key);
    if (ofB !== undefined) shared.set(key, toldOf(ofA, ofB));
  }
  const reasons = [...shared.values()]
    // Where both name the topic itself, that something else would answer it tells nothing more.
    .filter(({ answers }) => answers === undefined || !shared.has(answers))
    .sort(
      (one, other) =>
        MATTER_CLASSES.indexOf(one.class) - MATTER_CLASSES.indexOf(other.class) ||
        (one.key < other.key ? -1 : 1),
    )
    .slice(0, MOST_REASONS)
    .map(({ reason }) => reason);
  if (verdicts) return [...reasons, WORDS_FOR_THE_TALK];
  return reasons.length > 0 ? reasons : [{ kind: 'wording', value: 'words in common' }];
}

/** What a sentence holds by its key; what it names itself before what only answers it. */
function byKey(matters: SentenceMatters): ReadonlyMap<string, Matter> {
  const found = new Map<string, Matter>();
  for (const matter of matters) {
    if (!found.has(matter.key) || matter.answers === undefined) found.set(matter.key, matter);
  }
  return found;
}

/** Of one matter that two sentences hold the one that tells more, whichever side it is of: “A, answered by B” before B. */
function toldOf(one: Matter, other: Matter): Matter {
  if (one.answers === undefined && other.answers !== undefined) return other;
  if (one.answers !== undefined && other.answers === undefined) return one;
  return one.reason.value <= other.reason.value ? one : other;
}

const WORDS_FOR_THE_TALK: MatchReason = { kind: 'tone', value: 'words for the talk' };

function bothChooseWords(a: MatchSide, b: MatchSide, indexA: number, indexB: number): boolean {
  return [a.sentences[indexA], b.sentences[indexB]].every((sentence) => (sentence?.tone.length ?? 0) > 0);
}

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
