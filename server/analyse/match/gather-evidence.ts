import type { Knowledge } from '../../model/knowledge.ts';
import { type MatchEvidence, noEvidence } from './match-chance.ts';
import type { MatchSide } from './match-side.ts';
import { numberMatters } from './number-matters.ts';
import { rareWords } from './rare-words.ts';
import { type SentenceMatters, sentenceMatters } from './sentence-matters.ts';
import { type Shared, sharedWeight } from './shared-weight.ts';
import { newSums, SUM, sumShared } from './sum-shared.ts';

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

/** Sentences of a side with words for the talk that are set against the other’s: a text has a few, a hostile one many. */
const MOST_VERDICTS = 20;

/** Rare concepts that count at the most: a list of names must not outweigh everything else. */
const MOST_RARE_CONCEPTS = 3;

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
  const mattersA = mattersIn(a, knowledge, parties);
  const mattersB = mattersIn(b, knowledge, parties);
  const across = a.read.language !== b.read.language;
  const known = numberMatters(mattersA, mattersB, across);
  const words = across ? null : rareWords(a, b);
  const bringing = sharedWeight(known.bringing, known.worths);
  const wording = words && sharedWeight(words.words, words.worths);
  const acts = new Map<string, number>();
  const [actsA, actsB] = [actsOf(a, acts), actsOf(b, acts)];
  const [verdictsA, verdictsB] = [verdictsOf(a), verdictsOf(b)];
  const [firstVerdictsA, firstVerdictsB] = [firstVerdicts(verdictsA), firstVerdicts(verdictsB)];
  const leavesVerdictsOut =
    (firstVerdictsA.size > 0 && countTrue(verdictsB) > firstVerdictsB.size) ||
    (firstVerdictsB.size > 0 && countTrue(verdictsA) > firstVerdictsA.size);

  const [lengthsA, lengthsB] = [lengthsOf(a), lengthsOf(b)];

  const sums = newSums();
  const sumOf = (place: number) => sums[place] ?? 0;
  const found = noEvidence();

  const wordingOf = (indexA: number, indexB: number, common: Shared | null) => {
    const lengths = (words?.lengthsA[indexA] ?? 0) * (words?.lengthsB[indexB] ?? 0);
    return lengths === 0 ? 0 : (common?.sums[indexB] ?? 0) / lengths;
  };
  const evidenceOf = (indexA: number, indexB: number, common: Shared | null): MatchEvidence => {
    sumShared(known, indexA, indexB, sums);
    const [voiceA, voiceB] = [a.sentences[indexA]?.voice, b.sentences[indexB]?.voice];
    const conceptLengths = (known.conceptsA[indexA] ?? 0) * (known.conceptsB[indexB] ?? 0);
    const specific = sumOf(SUM.specific);
    found.firstTopic = sumOf(SUM.firstTopic);
    found.otherTopics = specific - sumOf(SUM.firstTopic);
    found.framedTopics = sumOf(SUM.framed);
    found.relations = sumOf(SUM.relations);
    found.consensus = sumOf(SUM.consensus);
    found.managing = sumOf(SUM.managing);
    found.channels = sumOf(SUM.channels);
    found.visits = sumOf(SUM.visits);
    found.fewerTopics = Math.min(known.topicsA[indexA] ?? 0, known.topicsB[indexB] ?? 0);
    found.length = Math.max(lengthsA[indexA] ?? 0, lengthsB[indexB] ?? 0);
    found.verdicts = verdictsA[indexA] === true && verdictsB[indexB] === true ? 1 : 0;
    found.names = sumOf(SUM.name);
    found.numbers = sumOf(SUM.number);
    found.terms = sumOf(SUM.term);
    found.wording = wordingOf(indexA, indexB, common);
    found.concepts = across && conceptLengths > 0 ? sumOf(SUM.concept) / conceptLengths : 0;
    found.rareConcepts = Math.min(MOST_RARE_CONCEPTS, sumOf(SUM.rareConcepts));
    found.acts = jaccard(actsA[indexA] ?? 0, actsB[indexB] ?? 0);
    found.bothBoth = voiceA === 'both' && voiceB === 'both' ? 1 : 0;
    found.bothOther =
      (voiceA === 'both' && voiceB === 'other') || (voiceA === 'other' && voiceB === 'both') ? 1 : 0;
    return found;
  };
  return {
    mattersA,
    mattersB,
    precise: bringing.precise && (wording?.precise ?? true) && !leavesVerdictsOut,
    forEach(indexA, weigh) {
      const shared = bringing.of(indexA);
      const common = wording?.of(indexA) ?? null;
      for (let at = 0; at < shared.count; at += 1) {
        const indexB = shared.sentences[at] ?? 0;
        weigh(indexB, evidenceOf(indexA, indexB, common));
      }
      for (let at = 0; common && at < common.count; at += 1) {
        const indexB = common.sentences[at] ?? 0;
        const bothVerdicts = verdictsA[indexA] === true && verdictsB[indexB] === true;
        const enough = bothVerdicts || wordingOf(indexA, indexB, common) >= WORDS_ALONE;
        if (shared.sums[indexB] === 0 && enough) weigh(indexB, evidenceOf(indexA, indexB, common));
      }
      if (!firstVerdictsA.has(indexA)) return;
      for (const indexB of firstVerdictsB) {
        const isNew = shared.sums[indexB] === 0 && (common?.sums[indexB] ?? 0) === 0;
        if (isNew) weigh(indexB, evidenceOf(indexA, indexB, common));
      }
    },
  };
}

function mattersIn({ read, sentences }: MatchSide, knowledge: Knowledge, parties: readonly string[]) {
  const topics = sentences.map((sentence) => sentence.topics);
  return sentenceMatters(read, topics, knowledge, parties);
}

/** The acts of each sentence as the bits of one number; `known` numbers them, so that both sides have the same. */
function actsOf({ sentences }: MatchSide, known: Map<string, number>): Int32Array {
  const bitOf = (id: string) => {
    const place = known.get(id) ?? known.size;
    known.set(id, place);
    return 1 << place;
  };
  return Int32Array.from(sentences, ({ acts }) => acts.reduce((bits, { id }) => bits | bitOf(id), 0));
}

/** The length of each sentence as it counts: 0 for fifteen words and for fewer, 1 for fifty and for more. */
function lengthsOf({ sentences }: MatchSide): Float64Array {
  return Float64Array.from(sentences, ({ words }) => Math.min(1, Math.max(0, Math.log((words + 5) / 20))));
}

function verdictsOf({ sentences }: MatchSide): readonly boolean[] {
  return sentences.map(({ tone }) => tone.length > 0);
}

function firstVerdicts(verdicts: readonly boolean[]): ReadonlySet<number> {
  return new Set(verdicts.flatMap((isVerdict, index) => (isVerdict ? [index] : [])).slice(0, MOST_VERDICTS));
}

function countTrue(verdicts: readonly boolean[]): number {
  return verdicts.filter((isVerdict) => isVerdict).length;
}

/** What both hold over what either holds, 0–1; 0 where neither holds anything. */
function jaccard(one: number, other: number): number {
  const either = countBits(one | other);
  return either === 0 ? 0 : countBits(one & other) / either;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
