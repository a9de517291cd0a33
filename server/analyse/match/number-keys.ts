/** What the sentences of two sides hold, each key by its number. */
export interface NumberedKeys {
  /** The keys by number, in the order of their code units: sums in the order of numbers are the same for both sides. */
  readonly keys: readonly string[];
  /** For each sentence of a side the numbers of its keys, ascending, each once. */
  readonly a: readonly Int32Array[];
  readonly b: readonly Int32Array[];
}

/**
 * Numbers what the sentences of both sides hold, so that what they have in common is found by comparing numbers.
 * Linear but for sorting the different keys and the keys of each sentence.
 *
 * @param a for each sentence what it holds, in any order, repeated or not
 * @param keyOf the key of what is held, null for what counts for nothing; asked once for each different string or object
 */
export function numberKeys<Held>(
  a: readonly (readonly Held[])[],
  b: readonly (readonly Held[])[],
  keyOf: (held: Held) => string | null,
): NumberedKeys {
  const provisional = new Map<string, number>();
  const numbers = new Map<Held, number>();
  const found: string[] = [];
  const numberOf = (held: Held): number => {
    const known = numbers.get(held);
    if (known !== undefined) return known;
    const key = keyOf(held);
    let number = key === null ? NOTHING : (provisional.get(key) ?? NOTHING);
    if (key !== null && number === NOTHING) {
      number = found.length;
      found.push(key);
      provisional.set(key, number);
    }
    numbers.set(held, number);
    return number;
  };
  const [inA, inB] = [numberSide(a, numberOf), numberSide(b, numberOf)];
  const keys = found.toSorted();
  const ranks = new Int32Array(keys.length);
  for (const [rank, key] of keys.entries()) ranks[provisional.get(key) ?? 0] = rank;
  return { keys, a: rankSide(inA, ranks), b: rankSide(inB, ranks) };
}

/** The numbers of all sentences in one array, and where those of each sentence end. */
interface NumberedSide {
  readonly numbers: Int32Array;
  readonly ends: Int32Array;
}

function numberSide<Held>(
  side: readonly (readonly Held[])[],
  numberOf: (held: Held) => number,
): NumberedSide {
  const numbers = new Int32Array(side.reduce((sum, sentence) => sum + sentence.length, 0));
  const ends = new Int32Array(side.length);
  let count = 0;
  for (let index = 0; index < side.length; index += 1) {
    for (const held of side[index] ?? []) {
      const number = numberOf(held);
      if (number !== NOTHING) numbers[count++] = number;
    }
    ends[index] = count;
  }
  return { numbers, ends };
}

/** For each sentence the ranks of its numbers, ascending, each once: views of one array. */
function rankSide({ numbers, ends }: NumberedSide, ranks: Int32Array): readonly Int32Array[] {
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = ranks[numbers[at] ?? 0] ?? 0;
  const sentences: Int32Array[] = [];
  let start = 0;
  for (const end of ends) {
    sentences.push(numbers.subarray(start, sortOnce(numbers, start, end)));
    start = end;
  }
  return sentences;
}

const NOTHING = -1;

/** Numbers that are sorted by insertion: for so few a call of the platform's sort costs more. */
const FEW = 40;

/** Sorts the numbers from `start` to `end` in place, leaves each once, and returns where they end then. */
function sortOnce(numbers: Int32Array, start: number, end: number): number {
  if (end - start > FEW) numbers.subarray(start, end).sort();
  else {
    for (let next = start + 1; next < end; next += 1) {
      const number = numbers[next] ?? 0;
      let at = next;
      for (; at > start && (numbers[at - 1] ?? 0) > number; at -= 1) numbers[at] = numbers[at - 1] ?? 0;
      numbers[at] = number;
    }
  }
  let kept = start;
  for (let at = start; at < end; at += 1) {
    const number = numbers[at] ?? 0;
    if (kept === start || numbers[kept - 1] !== number) numbers[kept++] = number;
  }
  return kept;
}

/** Counts for each key how many sentences hold it. */
export function countHolders(side: readonly Int32Array[], keys: number): Int32Array {
  const counts = new Int32Array(keys);
  for (const held of side) for (const key of held) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
