import type { Language } from '../../server/model/language.ts';
import type { SideId } from '../../server/model/side.ts';
import type { LabelledPair, LabelledSide } from './labelled-pair.ts';
import type { Reading, SentenceReading } from './reading.ts';

/** Topic id → its first terms; `first-terms.yaml`. */
export type FirstTerms = Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;

/**
 * A tool without knowledge of the genre, to hold the analysis against: sentences by `Intl.Segmenter`, the first
 * terms of each topic as plain substrings, TF-IDF cosine for matches (Salton & Buckley 1988), every sentence in
 * its issuer's voice, no acts, tone or attributions. It never sees the labels; only the texts of `pair`.
 */
export function naiveReading(pair: LabelledPair, terms: FirstTerms): Reading {
  const read = (side: SideId): readonly SentenceReading[] => readSide(pair[side], side, terms);
  const [a, b] = [read('a'), read('b')];
  return {
    a: { sentences: a, tone: [] },
    b: { sentences: b, tone: [] },
    matches: matchByWords(pair, a, b),
    attributions: [],
    requestedBy: null,
  };
}

function readSide(side: LabelledSide, id: SideId, terms: FirstTerms): readonly SentenceReading[] {
  const pieces = [...new Intl.Segmenter(side.language, { granularity: 'sentence' }).segment(side.text)];
  return pieces
    .map(({ segment, index }) => ({ start: index, end: index + segment.trimEnd().length, segment }))
    .filter(({ start, end }) => end > start)
    .map(({ start, end, segment }, at) => ({
      id: `${id}${at + 1}`,
      start,
      end,
      topics: Object.entries(terms)
        .filter(([, words]) =>
          words[side.language].some((word) => segment.toLowerCase().includes(word.toLowerCase())),
        )
        .map(([topic]) => topic),
      voice: 'self',
      acts: [],
    }));
}

/**
 * Cosine below which two sentences are no match: of 0.1, 0.15 … 0.4 the one with the best F1 on the development
 * pairs in one language. Across languages the texts share hardly a word, so no floor helps.
 */
const FLOOR = 0.15;

function matchByWords(
  pair: LabelledPair,
  a: readonly SentenceReading[],
  b: readonly SentenceReading[],
): Reading['matches'] {
  const words = (side: SideId) => (sentence: SentenceReading) =>
    [
      ...new Intl.Segmenter(pair[side].language, { granularity: 'word' }).segment(
        pair[side].text.slice(sentence.start, sentence.end).toLowerCase(),
      ),
    ]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment);
  const [left, right] = [a.map(words('a')), b.map(words('b'))];
  const all = [...left, ...right];
  const holders = new Map<string, number>();
  for (const sentence of all)
    for (const word of new Set(sentence)) holders.set(word, (holders.get(word) ?? 0) + 1);
  const weigh = (sentence: readonly string[]): ReadonlyMap<string, number> => {
    const weights = new Map<string, number>();
    for (const word of sentence) {
      weights.set(word, (weights.get(word) ?? 0) + Math.log(all.length / (holders.get(word) ?? 1)));
    }
    return weights;
  };
  const [leftWeights, rightWeights] = [left.map(weigh), right.map(weigh)];
  return a.flatMap((one, i) =>
    b.flatMap((other, j) => {
      const similar = cosine(leftWeights[i] ?? new Map(), rightWeights[j] ?? new Map());
      return similar >= FLOOR ? [{ a: [one.id], b: [other.id] }] : [];
    }),
  );
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const dot = [...one].reduce((sum, [word, weight]) => sum + weight * (other.get(word) ?? 0), 0);
  const length = (weights: ReadonlyMap<string, number>): number =>
    Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return dot === 0 ? 0 : dot / (length(one) * length(other));
}
