import { GRAMMAR_WORDS } from '../grammar-words.ts';
import type { AlignedWord } from './compare-wording.ts';

/** Shared words of at most this many in a row, amid differences, are an accident of the language. */
const ISLAND = 2;

/**
 * Takes back shared runs that would only pepper a text: one or two words of grammar that have differences, or an edge
 * of the texts, on either hand, be it in one text alone. "[discussed] the [war] of [Ukraine]" reads as one difference;
 * "Taiwan Strait" stays shared however short. The n-th shared words of `a` and `b` are partners and change together.
 * Linear.
 */
export function dropIslands(a: readonly AlignedWord[], b: readonly AlignedWord[]): void {
  const isShared = ({ shared }: AlignedWord) => shared;
  // “The.” beside “The.” has no differences that it could be an island in.
  if (a.every(isShared) && b.every(isShared)) return;
  const [inA, inB] = [islandWords(a), islandWords(b)];
  const partners = b.filter(isShared);
  for (const [index, word] of a.filter(isShared).entries()) {
    const partner = partners[index];
    if (!partner || !(inA.has(word) || inB.has(partner))) continue;
    word.shared = partner.shared = false;
  }
}

/** The words of the runs of shared words that are short and nothing but grammar. */
function islandWords(words: readonly AlignedWord[]): ReadonlySet<AlignedWord> {
  const islands = runsOf(words).filter(
    (run) => run.length <= ISLAND && run.every(({ folded }) => GRAMMAR_WORDS.has(folded)),
  );
  return new Set(islands.flat());
}

function runsOf(words: readonly AlignedWord[]): readonly (readonly AlignedWord[])[] {
  const runs: AlignedWord[][] = [];
  let open: AlignedWord[] | null = null;
  for (const word of words) {
    if (!word.shared) open = null;
    else if (open === null) {
      open = [word];
      runs.push(open);
    } else open.push(word);
  }
  return runs;
}
