/** What the sentences of two sides hold, each key by its number. */
export interface NumberedKeys {
  /** The keys by number, in the order in which they are met: what is summed by them must not depend on it (`exactWorth`). */
  readonly keys: readonly string[];
  /** For each sentence of a side the numbers of its keys, ascending, each once. */
  readonly a: readonly Int32Array[];
  readonly b: readonly Int32Array[];
}

/**
 * Numbers what the sentences of both sides hold, so that what they have in common is found by comparing numbers.
 * Linear but for sorting the keys of each sentence.
 *
 * @param a for each sentence what it holds, in any order, repeated or not
 * @param keyOf the key of what is held, null for what counts for nothing; asked once for each different string or object
 */
export function numberKeys<Held>(
  a: readonly (readonly Held[])[],
  b: readonly (readonly Held[])[],
  keyOf: (held: Held) => string | null,
): NumberedKeys {
  const numberOfKey = new Map<string, number>();
  const numbers = new Map<Held, number>();
  const keys: string[] = [];
  const numberOf = (held: Held): number => {
    const known = numbers.get(held);
    if (known !== undefined) return known;
    const key = keyOf(held);
    let number = key === null ? NOTHING : (numberOfKey.get(key) ?? NOTHING);
    if (key !== null && number === NOTHING) {
      number = keys.push(key) - 1;
      numberOfKey.set(key, number);
    }
    numbers.set(held, number);
    return number;
  };
  return { keys, a: numberSide(a, numberOf), b: numberSide(b, numberOf) };
}

/** For each sentence the numbers of what it holds, ascending, each once: views of one array. */
function numberSide<Held>(
  side: readonly (readonly Held[])[],
  numberOf: (held: Held) => number,
): readonly Int32Array[] {
  const numbers = new Int32Array(side.reduce((sum, sentence) => sum + sentence.length, 0));
  let end = 0;
  return side.map((sentence) => {
    const start = end;
    for (const held of sentence) {
      const number = numberOf(held);
      if (number !== NOTHING) numbers[end++] = number;
    }
    end = sortOnce(numbers, start, end);
    return numbers.subarray(start, end);
  });
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
