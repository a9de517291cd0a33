import type { AlignedWord } from './compare-wording.ts';

/** Shared words of at most this many in a row, amid differences, are an accident of the language. */
const ISLAND = 2;

/** Words that two texts share by grammar and not by matter. */
const GRAMMAR = new Set(
  'the a an of to in on at and or for with by from as is are was were be been has have had will would that this these those it its their his her they he she we our which who not also 的 了 和 与 在 为 对 就 同 并 等 也 将'.split(
    ' ',
  ),
);

/**
 * Takes back shared runs that would only pepper a text: a run of one or two words of grammar between two
 * differences. "[discussed] the [war] of [Ukraine]" reads as one difference; "Taiwan Strait" stays shared however
 * short. Changes `shared` of the words of both sides together, so that the two stay partners.
 */
export function dropIslands(a: readonly AlignedWord[], b: readonly AlignedWord[]): void {
  const isShared = ({ shared }: AlignedWord) => shared;
  // “The.” beside “The.” has no differences that it could be an island in.
  if (a.every(isShared) && b.every(isShared)) return;
  const partners = b.filter(isShared);
  const sharedA = a.filter(isShared);
  for (const run of runsOf(a)) {
    if (run.length > ISLAND || !run.every(({ folded }) => GRAMMAR.has(folded))) continue;
    for (const word of run) {
      const partner = partners[sharedA.indexOf(word)];
      word.shared = false;
      if (partner) partner.shared = false;
    }
  }
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
