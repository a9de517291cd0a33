/** What alignment needs to know of a sentence. */
export interface Alignable {
  /** Characters without white space, above 0. */
  readonly length: number;
}

/** A run of each text, by places `[from, to)`; one of the two may be empty. */
export interface Bead {
  readonly left: readonly [from: number, to: number];
  readonly right: readonly [from: number, to: number];
}

/**
 * How many sentences of each text one bead may take, and how likely that is (Gale & Church 1993, table 5). Only the
 * chance of a sentence without a counterpart is ours: there it is the rare accident, 0.0099 for both directions,
 * here it is what is looked for.
 */
const SHAPES = [
  { left: 1, right: 1, prior: 0.89 },
  { left: 1, right: 0, prior: 0.05 },
  { left: 0, right: 1, prior: 0.05 },
  { left: 2, right: 1, prior: 0.0445 },
  { left: 1, right: 2, prior: 0.0445 },
  { left: 2, right: 2, prior: 0.011 },
] as const;

/** Variance of a translated length for each character (Gale & Church 1993). */
const VARIANCE = 6.8;

/** Cost of a matter that a sentence names and its counterpart does not. Set on the shipped bilingual pair. */
const UNNAMED = 2.5;

/**
 * Aligns a text with its translation sentence by sentence, in order: the cheapest chain of beads by dynamic
 * programming over lengths (W. Gale & K. Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993).
 * Two departures. A sentence without a counterpart costs the same whatever its length. And a bead pays for what its
 * sentences name and the other text does not, since lengths alone cannot tell which of two neighbours was left out.
 * Lengths are counted in characters of the longer text, so that Chinese and English differ by as much in either order.
 *
 * Takes time and memory of `left.length * right.length`.
 *
 * @param unnamed weight, from 0, of what sentence `index` of one text names and the run of the other does not
 */
export function alignInOrder(
  left: readonly Alignable[],
  right: readonly Alignable[],
  unnamed: (side: 'left' | 'right', index: number, run: readonly [from: number, to: number]) => number,
): readonly Bead[] {
  const lengths = toOneScale(sumUp(left), sumUp(right));
  const width = right.length + 1;
  const costs = new Float64Array((left.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const chosen = new Uint8Array(costs.length);
  costs[0] = 0;
  for (let i = 0; i <= left.length; i += 1) {
    for (let j = 0; j <= right.length; j += 1) {
      for (const [index, shape] of SHAPES.entries()) {
        const [fromI, fromJ] = [i - shape.left, j - shape.right];
        if (fromI < 0 || fromJ < 0) continue;
        const before = costs[fromI * width + fromJ] ?? Number.POSITIVE_INFINITY;
        const at = i * width + j;
        // No bead is cheaper than its shape: most are ruled out before lengths and matters are looked at.
        const least = before - Math.log(shape.prior);
        if (least >= (costs[at] ?? 0)) continue;
        const bead: Bead = { left: [fromI, i], right: [fromJ, j] };
        const cost = least + beadCost(bead, lengths, unnamed);
        if (cost < (costs[at] ?? 0)) {
          costs[at] = cost;
          chosen[at] = index;
        }
      }
    }
  }
  return walkBack(chosen, left.length, right.length);
}

function beadCost(
  { left, right }: Bead,
  lengths: { readonly left: readonly number[]; readonly right: readonly number[] },
  unnamed: (side: 'left' | 'right', index: number, run: readonly [from: number, to: number]) => number,
): number {
  if (left[0] === left[1] || right[0] === right[1]) return 0;
  let cost = lengthCost(lengthOf(lengths.left, left), lengthOf(lengths.right, right));
  for (let index = left[0]; index < left[1]; index += 1) cost += UNNAMED * unnamed('left', index, right);
  for (let index = right[0]; index < right[1]; index += 1) cost += UNNAMED * unnamed('right', index, left);
  return cost;
}

/** −log of the chance that two lengths differ this much or more, by a normal law. */
function lengthCost(one: number, other: number): number {
  const deviation = Math.abs(other - one) / Math.sqrt(((one + other) / 2) * VARIANCE);
  return -Math.log(Math.max(1e-12, 2 * tail(deviation)));
}

/** The upper tail of the normal law (Abramowitz & Stegun 26.2.17, error below 7.5e-8). */
function tail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const sum =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}

function walkBack(chosen: Uint8Array, left: number, right: number): readonly Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [left, right];
  while (i > 0 || j > 0) {
    const shape = SHAPES[chosen[i * (right + 1) + j] ?? 0] ?? SHAPES[0];
    beads.push({ left: [i - shape.left, i], right: [j - shape.right, j] });
    i -= shape.left;
    j -= shape.right;
  }
  return beads.reverse();
}

/** Sums of the lengths up to each place, from 0. */
function sumUp(sentences: readonly Alignable[]): readonly number[] {
  const sums = [0];
  for (const { length } of sentences) sums.push((sums.at(-1) ?? 0) + length);
  return sums;
}

/** Stretches the shorter text's sums so that both texts are as long as the longer one. */
function toOneScale(left: readonly number[], right: readonly number[]) {
  const [ofLeft, ofRight] = [Math.max(1, left.at(-1) ?? 0), Math.max(1, right.at(-1) ?? 0)];
  const longer = Math.max(ofLeft, ofRight);
  return {
    left: left.map((sum) => (sum * longer) / ofLeft),
    right: right.map((sum) => (sum * longer) / ofRight),
  };
}

function lengthOf(sums: readonly number[], [from, to]: readonly [number, number]): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
