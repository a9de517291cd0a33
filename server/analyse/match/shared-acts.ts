import type { MatchSide } from './match-side.ts';

/** How much of what two sentences do they both do: the acts of both over those of either, 0–1 (Jaccard); 0 for none. */
export function sharedActs(a: MatchSide, b: MatchSide): (indexA: number, indexB: number) => number {
  const known = new Map<string, number>();
  const [actsA, actsB] = [actsOf(a, known), actsOf(b, known)];
  return (indexA, indexB) => jaccard(actsA[indexA] ?? 0, actsB[indexB] ?? 0);
}

/** The acts of each sentence as the bits of one number; `known` numbers them, so that both sides have the same. */
function actsOf({ sentences }: MatchSide, known: Map<string, number>): Int32Array {
  const bitOf = (id: string) => {
    const place = known.get(id) ?? known.size;
    known.set(id, place);
    return 1 << place;
  };
  return Int32Array.from(sentences, ({ acts }) => acts.reduce((bits, { id }) => bits | bitOf(id), 0));
}

/** What both hold over what either holds, 0–1; 0 where neither holds anything. */
function jaccard(one: number, other: number): number {
  const either = countBits(one | other);
  return either === 0 ? 0 : countBits(one & other) / either;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
