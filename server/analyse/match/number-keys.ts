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
 * @param keyOf the key of what is held, null for what counts for nothing; asked once for each different string
 */
export function numberKeys(
  a: readonly (readonly string[])[],
  b: readonly (readonly string[])[],
  keyOf: (held: string) => string | null,
): NumberedKeys {
  const provisional = new Map<string, number>();
  const numbers = new Map<string, number>();
  const found: string[] = [];
  const numberOf = (held: string): number => {
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
  const numberSide = (side: readonly (readonly string[])[]) =>
    side.map((sentence) => {
      const held = new Int32Array(sentence.length);
      let count = 0;
      for (const item of sentence) {
        const number = numberOf(item);
        if (number !== NOTHING) held[count++] = number;
      }
      return held.subarray(0, count);
    });
  const [inA, inB] = [numberSide(a), numberSide(b)];
  const keys = found.toSorted();
  const ranks = new Int32Array(keys.length);
  for (const [rank, key] of keys.entries()) ranks[provisional.get(key) ?? 0] = rank;
  const rankSide = (side: readonly Int32Array[]) => side.map((held) => sortedOnce(held, ranks));
  return { keys, a: rankSide(inA), b: rankSide(inB) };
}

const NOTHING = -1;

/** Replaces numbers by their ranks, ascending, each once. Works in place. */
function sortedOnce(held: Int32Array, ranks: Int32Array): Int32Array {
  for (let at = 0; at < held.length; at += 1) held[at] = ranks[held[at] ?? 0] ?? 0;
  held.sort();
  let count = 0;
  for (let at = 0; at < held.length; at += 1) {
    const number = held[at] ?? 0;
    if (count === 0 || held[count - 1] !== number) held[count++] = number;
  }
  return held.subarray(0, count);
}

/** Counts for each key how many sentences hold it. */
export function countHolders(side: readonly Int32Array[], keys: number): Int32Array {
  const counts = new Int32Array(keys);
  for (const held of side) for (const key of held) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
