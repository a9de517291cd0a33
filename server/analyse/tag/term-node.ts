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
  readonly #places = new Map<number, TermPlace[]>();
  readonly #nodes = new Map<number, TermNode>();

  constructor(places: readonly TermPlace[]) {
    this.accepts = places.flatMap(({ term, state }) => (state.accepts ? [term] : []));
    this.gaps = places.flatMap(({ term, state }) =>
      state.gaps.map(({ most, next }) => ({ most, node: nodeOf([{ term, state: next }]) })),
    );
    for (const { term, state } of places) {
      for (const [key, states] of state.edges) {
        const behind = this.#places.get(key) ?? [];
        for (const next of states) behind.push({ term, state: next });
        this.#places.set(key, behind);
      }
    }
  }

  /** The node behind the symbol whose key has the number `key`; undefined where no term goes on with it. */
  next(key: number): TermNode | undefined {
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const places = this.#places.get(key);
    if (places === undefined) return undefined;
    const node = nodeOf(places);
    this.#nodes.set(key, node);
    return node;
  }
}

function nodeOf(places: readonly TermPlace[]): TermNode {
  const [only] = places;
  if (only === undefined || places.length > 1) return new TermNode(places);
  only.state.node ??= new TermNode(places);
  return only.state.node;
}
