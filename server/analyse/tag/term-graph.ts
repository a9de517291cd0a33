/** One state of a term's automaton. Terms share no states, so that a state tells its term. */
export interface State {
  /** Number of a symbol's key → the states behind it. */
  readonly edges: Map<number, State[]>;
  /** States reached by passing over 0 to `most` symbols. */
  readonly gaps: { readonly most: number; readonly next: State }[];
  /** True where a term is complete. */
  accepts: boolean;
  /** The node of this state alone, `NO_NODE` until it was met. */
  node: number;
}

/** A term on its way: its number, and the state that it has come to. */
export interface TermPlace {
  readonly term: number;
  readonly state: State;
}

/** What stands where there is no node. */
export const NO_NODE = 0;

/**
 * How a node is written, by places behind its number. The first holds the signs of the keys that a term goes on with:
 * what has none of them need not be asked for. The others hold where three lists end that follow each other from
 * `FIRST` on: the terms that are complete here; the gaps, each as its `most` and the node behind it; the keys, ascending,
 * each with the node behind it.
 */
export const SIGNS = 0;
export const TERMS_END = 1;
export const GAPS_END = 2;
export const KEYS_END = 3;
export const FIRST = 4;

/**
 * All the terms that may still be found behind the same symbols, so that they are walked together: the automata of
 * the terms made into one, node by node as texts first come there (the lazy subset construction of RE2). Where one
 * term is left the node is its state's own, so that there are little more nodes than states.
 *
 * A node is the place in one list of numbers where it is written. Nodes that were objects with a map each lay all over
 * the memory: a walk by itself was as quick, but in a comparison, where the processor's cache holds other things by then,
 * fetching them took longer than walking.
 */
export class TermGraph {
  /** The nodes. What is written stays where it is; only places that hold `NO_NODE` are written over. */
  readonly written: number[] = [NO_NODE];
  /** Place of a node that no text came to yet → what it is made of. */
  readonly #unmet = new Map<number, readonly TermPlace[]>();
  /** Key → what follows it where a term begins with it. */
  readonly #behindFirst: ReadonlyMap<number, readonly TermPlace[]>;
  /** Keys of a first symbol → the node behind it. Terms hold so many symbols only, whatever texts say. */
  readonly #begun = new Map<string, number>();

  /** @param beginnings where every term begins */
  constructor(beginnings: readonly TermPlace[]) {
    this.#behindFirst = placesByKey(beginnings);
  }

  /** The node behind a first symbol that is known under all of `keys`; `NO_NODE` where no term begins with it. */
  begin(keys: readonly number[]): number {
    const name = keys.join(' ');
    const known = this.#begun.get(name);
    if (known !== undefined) return known;
    const node = this.#nodeOf(keys.flatMap((key) => this.#behindFirst.get(key) ?? []));
    this.#begun.set(name, node);
    return node;
  }

  /** The node behind the symbol whose key has the number `key`; `NO_NODE` where no term goes on with it. */
  next(node: number, key: number): number {
    const { written } = this;
    const end = written[node + KEYS_END] ?? 0;
    let low = written[node + GAPS_END] ?? 0;
    for (let high = end; low < high; ) {
      const middle = low + ((high - low) >> 2) * 2;
      if ((written[middle] ?? 0) < key) low = middle + 2;
      else high = middle;
    }
    if (low === end || written[low] !== key) return NO_NODE;
    return written[low + 1] || this.#meet(low + 1);
  }

  #meet(place: number): number {
    const node = this.#nodeOf(this.#unmet.get(place) ?? []);
    this.#unmet.delete(place);
    this.written[place] = node;
    return node;
  }

  #nodeOf(places: readonly TermPlace[]): number {
    const [only] = places;
    if (only === undefined) return NO_NODE;
    if (places.length > 1) return this.#write(places);
    only.state.node ||= this.#write(places);
    return only.state.node;
  }

  #write(places: readonly TermPlace[]): number {
    const terms = places.flatMap(({ term, state }) => (state.accepts ? [term] : []));
    // The nodes behind gaps are written first: a node stands in one piece.
    const gaps = [...placesByGap(places)].flatMap(([most, behind]) => [most, this.#nodeOf(behind)]);
    const behindKey = [...placesByKey(places)].sort(([one], [other]) => one - other);
    const node = this.written.length;
    const termsEnd = node + FIRST + terms.length;
    const gapsEnd = termsEnd + gaps.length;
    const keysEnd = gapsEnd + 2 * behindKey.length;
    this.written.push(signsOf(behindKey.map(([key]) => key)), termsEnd, gapsEnd, keysEnd, ...terms, ...gaps);
    for (const [key, behind] of behindKey) {
      const place = this.written.push(key, NO_NODE) - 1;
      this.#unmet.set(place, behind);
    }
    return node;
  }
}

/** What follows each key that a term goes on with. */
function placesByKey(places: readonly TermPlace[]): ReadonlyMap<number, readonly TermPlace[]> {
  const behind = new Map<number, TermPlace[]>();
  for (const { term, state } of places) {
    for (const [key, states] of state.edges) {
      const known = behind.get(key) ?? [];
      for (const next of states) known.push({ term, state: next });
      behind.set(key, known);
    }
  }
  return behind;
}

/** What follows a gap, by the symbols that it passes over at the most: gaps of one length are passed over together. */
function placesByGap(places: readonly TermPlace[]): ReadonlyMap<number, readonly TermPlace[]> {
  const behind = new Map<number, TermPlace[]>();
  for (const { term, state } of places) {
    for (const { most, next } of state.gaps) {
      const known = behind.get(most) ?? [];
      known.push({ term, state: next });
      behind.set(most, known);
    }
  }
  return behind;
}

/**
 * Thirty-two signs for all keys, one bit for each: a key's sign is its number’s remainder. Of ten keys that are asked
 * for nine lead nowhere, and signs that have none in common tell so without a look into a map (Bloom, 1970).
 */
export function signsOf(keys: readonly number[]): number {
  let signs = 0;
  for (const key of keys) signs |= 1 << key;
  return signs;
}
