import { type MatchEvidence, noEvidence } from './match-chance.ts';
import type { MatchSide } from './match-side.ts';
import type { KnownMatters } from './number-matters.ts';
import { newSums, SUM, sumShared } from './sum-shared.ts';
import type { VerdictPairs } from './verdict-pairs.ts';

/** Rare concepts that count at the most: a list of names must not outweigh everything else. */
const MOST_RARE_CONCEPTS = 3;

/**
 * Prepares what tells the evidence of two sentences, by their indexes and the cosine of their words. The evidence is one
 * object, filled anew for each pair: it is not to be kept.
 */
export function pairEvidence(
  a: MatchSide,
  b: MatchSide,
  known: KnownMatters,
  verdicts: VerdictPairs,
): (indexA: number, indexB: number, wording: number) => MatchEvidence {
  const across = a.read.language !== b.read.language;
  const [lengthsA, lengthsB] = [lengthsOf(a), lengthsOf(b)];
  const sums = newSums();
  const sumOf = (place: number) => sums[place] ?? 0;
  const found = noEvidence();
  return (indexA, indexB, wording) => {
    sumShared(known, indexA, indexB, sums);
    const conceptLengths = (known.conceptsA[indexA] ?? 0) * (known.conceptsB[indexB] ?? 0);
    found.firstTopic = sumOf(SUM.firstTopic);
    found.oneMatter = sumOf(SUM.oneMatter);
    found.framedTopics = sumOf(SUM.framed);
    found.relations = sumOf(SUM.relations);
    found.consensus = sumOf(SUM.consensus);
    found.managing = sumOf(SUM.managing);
    found.channels = sumOf(SUM.channels);
    found.visits = sumOf(SUM.visits);
    found.fewerTopics = Math.min(known.topicsA[indexA] ?? 0, known.topicsB[indexB] ?? 0);
    found.length = Math.max(lengthsA[indexA] ?? 0, lengthsB[indexB] ?? 0);
    found.verdicts = verdicts.has(indexA, indexB) ? 1 : 0;
    found.names = sumOf(SUM.name);
    found.numbers = sumOf(SUM.number);
    found.terms = sumOf(SUM.term);
    found.wording = wording;
    found.concepts = across && conceptLengths > 0 ? sumOf(SUM.concept) / conceptLengths : 0;
    found.rareConcepts = Math.min(MOST_RARE_CONCEPTS, sumOf(SUM.rareConcepts));
    found.bothBoth = isBoth(a, indexA) && isBoth(b, indexB) ? 1 : 0;
    return found;
  };
}

/** The length of each sentence as it counts: 0 for fifteen words and for fewer, 1 for fifty and for more. */
function lengthsOf({ sentences }: MatchSide): Float64Array {
  return Float64Array.from(sentences, ({ words }) => Math.min(1, Math.max(0, Math.log((words + 5) / 20))));
}

function isBoth({ sentences }: MatchSide, index: number): boolean {
  return sentences[index]?.voice === 'both';
}
