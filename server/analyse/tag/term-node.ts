/** One state of a term's automaton. Terms share no states, so that a state tells its term. */
export interface State {
  /** Number of a symbol's key → the states behind it. */
  readonly edges: Map<number, State[]>;
  /** States reached by passing over 0 to `most` symbols. */
  readonly gaps: { readonly most: number; readonly next: State }[];
  /** True where a term is complete. */
  accepts: boolean;
  /** The node of this state alone, once it was met. */
  node: TermNode | null;
}

/** A term on its way: its number, and the state that it has come to. */
export interface TermPlace {
  readonly term: number;
  readonly state: State;
}

/**
 * All the terms that may still be found behind the same symbols, so that they are walked together: the automata of
 * the terms made into one, node by node as texts first come there (the lazy subset construction of RE2). Where one
 * term is left the node is its state's own, so that there are little more nodes than states.
 */
export class TermNode {
  /** Terms that are complete here. */
  readonly accepts: readonly number[];
  /** What follows a gap of 0 to `most` symbols. */
  readonly gaps: readonly { readonly most: number; readonly node: TermNode }[];
  /** The signs of the keys that a term goes on with from here: what has none of them need not be asked for. */
  readonly signs: number;
  /** Key → the node behind it, or what it is made of as long as no text came there. */
  readonly #behind: Map<number, TermNode | TermPlace[]>;

  constructor(places: readonly TermPlace[]) {
    const accepts = places.flatMap(({ term, state }) => (state.accepts ? [term] : []));
    const gaps = places.flatMap(({ term, state }) =>
      state.gaps.map(({ most, next }) => ({ most, node: nodeOf([{ term, state: next }]) })),
    );
    this.accepts = accepts.length === 0 ? NO_TERMS : accepts;
    this.gaps = gaps.length === 0 ? NO_GAPS : gaps;
    const behind = new Map<number, TermPlace[]>();
    for (const { term, state } of places) {
      for (const [key, states] of state.edges) {
        const known = behind.get(key) ?? [];
        for (const next of states) known.push({ term, state: next });
        behind.set(key, known);
      }
    }
    this.#behind = behind;
    this.signs = signsOf(behind.keys());
  }

  /** The node behind the symbol whose key has the number `key`; undefined where no term goes on with it. */
  next(key: number): TermNode | undefined {
    const behind = this.#behind.get(key);
    if (!Array.isArray(behind)) return behind;
    const node = nodeOf(behind);
    this.#behind.set(key, node);
    return node;
  }
}

/**
 * Thirty-two signs for all keys, one bit for each: a key's sign is its number’s remainder. Of ten keys that are asked
 * for nine lead nowhere, and signs that have none in common tell so without a look into a map (Bloom, 1970).
 */
export function signsOf(keys: Iterable<number>): number {
  let signs = 0;
  for (const key of keys) signs |= 1 << key;
  return signs;
}

// Most nodes have neither. That they share one list keeps it in the processor's cache, where a walk's time is decided.
const NO_TERMS: TermNode['accepts'] = [];
const NO_GAPS: TermNode['gaps'] = [];

function nodeOf(places: readonly TermPlace[]): TermNode {
  const [only] = places;
  if (only === undefined || places.length > 1) return new TermNode(places);
  only.state.node ??= new TermNode(places);
  return only.state.node;
}
