import { exactWorth } from './exact-worth.ts';
import { sharedWorth } from './match-chance.ts';
import { countHolders, type NumberedKeys, numberKeys } from './number-keys.ts';
import { MATTER_CLASSES, type MatterClass, type SentenceMatters } from './sentence-matters.ts';

/** What the sentences of both sides hold, by numbers, and what sharing each of it is worth. */
export interface KnownMatters {
  /** Only what both sides hold, and of the concepts only those that count: nothing else can be shared. */
  readonly shared: NumberedKeys;
  /** By key number the place of its class in `MATTER_CLASSES`. */
  readonly classes: Uint8Array;
  /** By key number, 0–1; for a concept the square of its inverse document frequency over both sides. */
  readonly worths: Float64Array;
  /** By key number what sharing it is worth for a topic that is one matter, 0–1; 0 for everything else. */
  readonly oneMatter: Float64Array;
  /** By key number 1 for a concept that tells sentences apart by itself. */
  readonly rare: Uint8Array;
  /** The keys that bring two sentences together, under the same numbers. */
  readonly bringing: NumberedKeys;
  /** For each sentence of a side the length of its vector of concepts, for the cosine. */
  readonly conceptsA: Float64Array;
  readonly conceptsB: Float64Array;
  /** For each sentence of a side how many topics it carries. */
  readonly topicsA: Int32Array;
  readonly topicsB: Int32Array;
}

/** Classes of what is no topic. */
const NO_TOPICS: ReadonlySet<MatterClass> = new Set(['name', 'number', 'term', 'concept']);

/** A concept that more pairs of sentences share brings none of them together; what it weighs it still weighs. */
const MOST_CONCEPT_PAIRS = 60;

/** A concept that as few pairs of sentences share tells them apart by itself. */
const RARE_CONCEPT_PAIRS = 2;

const [GENERAL, CONCEPT] = (['general', 'concept'] as const).map((of) => MATTER_CLASSES.indexOf(of));

const IS_TOPIC = MATTER_CLASSES.map((of) => !NO_TOPICS.has(of));

/**
 * Numbers the matters of both sides and weighs them. Linear.
 *
 * @param across true between two languages; within one, only rare concepts count, since the words say more
 */
export function numberMatters(
  a: readonly SentenceMatters[],
  b: readonly SentenceMatters[],
  across: boolean,
): KnownMatters {
  const classOf = new Map<string, MatterClass>();
  const ones = new Set<string>();
  const numbered = numberKeys(a, b, ({ key, class: of, isOne }) => {
    classOf.set(key, of);
    if (isOne === true) ones.add(key);
    return key;
  });
  const { keys } = numbered;
  const inA = countHolders(numbered.a, keys.length);
  const inB = countHolders(numbered.b, keys.length);
  const classes = Uint8Array.from(keys, (key) => MATTER_CLASSES.indexOf(classOf.get(key) ?? 'general'));
  const worths = new Float64Array(keys.length);
  const oneMatter = new Float64Array(keys.length);
  const rare = new Uint8Array(keys.length);
  const brings = new Uint8Array(keys.length);
  const counts = new Uint8Array(keys.length);
  for (const [key, of] of classes.entries()) {
    const [ofA, ofB] = [inA[key] ?? 0, inB[key] ?? 0];
    const isConcept = of === CONCEPT;
    const worth = isConcept ? Math.log(1 + (a.length + b.length) / (ofA + ofB)) ** 2 : sharedWorth(ofA, ofB);
    worths[key] = exactWorth(worth);
    if (ones.has(keys[key] ?? '')) oneMatter[key] = besidesOthers(ofA / a.length, ofB / b.length);
    rare[key] = isConcept && ofA * ofB <= RARE_CONCEPT_PAIRS ? 1 : 0;
    counts[key] = ofA * ofB > 0 && (!isConcept || across || rare[key] === 1) ? 1 : 0;
    const isCommon = of === GENERAL || (isConcept && ofA * ofB > MOST_CONCEPT_PAIRS);
    brings[key] = counts[key] === 1 && !isCommon ? 1 : 0;
  }
  const only = (those: Uint8Array) => ({
    keys,
    a: numbered.a.map((held) => held.filter((key) => those[key] === 1)),
    b: numbered.b.map((held) => held.filter((key) => those[key] === 1)),
  });
  const conceptLength = (held: Int32Array) =>
    Math.sqrt(held.reduce((sum, key) => sum + (classes[key] === CONCEPT ? (worths[key] ?? 0) : 0), 0));
  const topics = (held: Int32Array) => held.filter((key) => IS_TOPIC[classes[key] ?? 0]).length;
  return {
    shared: only(counts),
    classes,
    worths,
    oneMatter,
    rare,
    bringing: only(brings),
    conceptsA: Float64Array.from(numbered.a, conceptLength),
    conceptsB: Float64Array.from(numbered.b, conceptLength),
    topicsA: Int32Array.from(numbered.a, topics),
    topicsB: Int32Array.from(numbered.b, topics),
  };
}

/**
 * What sharing a topic that is one matter is worth, 0–1: 1, but the less the more of both texts it fills, and nothing where
 * it fills half of both. Talks on one matter do not all say the same of it.
 *
 * @param shareA part of A’s sentences that hold it, 0–1
 */
function besidesOthers(shareA: number, shareB: number): number {
  return exactWorth(1 - Math.min(1, 4 * shareA * shareB));
}
