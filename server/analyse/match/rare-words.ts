import type { MatchSide } from './match-side.ts';
import type { Holdings } from './shared-weight.ts';

/** Words that say nothing of a sentence's matter: grammar, and the verbs and titles of the genre. */
const COMMON = new Set(
  `the a an of to in on at and or for with by from as is are was were be been has have had will would that this these those it its
  their his her they he she we our i you not no also both two other which who whom whose including between about into over more
  than up out all any each such while during after before through under new well secretary minister president foreign state
  councilor director affairs side sides said stressed noted emphasized emphasised underscored reiterated stated expressed discussed
  raised pointed added should must need continue efforts issues issue matters important importance made make call meeting
  conversation talks today united states china chinese u.s 的 了 在 和 与 同 对 将 就 是 要 为 并 等 也 还 把 以 于 向 从 中 上 下 应 愿
  双方 表示 指出 强调 方 我们 中国 两国`.split(/\s+/),
);

/** The words of both sides' sentences that can tell matters apart, and what each is worth. */
export interface RareWords {
  readonly a: Holdings;
  readonly b: Holdings;
  /** Square of the inverse document frequency over the sentences of both sides. */
  readonly worth: (word: string) => number;
  /** Length of each sentence's vector, for the cosine. */
  readonly lengthsA: readonly number[];
  readonly lengthsB: readonly number[];
}

/**
 * Weighs words by TF-IDF over the sentences of both sides (Salton and Buckley, 1988), for the cosine of two
 * sentences: a word is worth the more the fewer sentences of this pair hold it. Meaningful within one language.
 */
export function rareWords(a: MatchSide, b: MatchSide): RareWords {
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  const all = [...wordsA, ...wordsB];
  const frequency = new Map<string, number>();
  for (const words of all) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const worth = (word: string) => Math.log(1 + all.length / (frequency.get(word) ?? 1)) ** 2;
  const length = (words: ReadonlySet<string>) =>
    Math.sqrt([...words].sort().reduce((sum, word) => sum + worth(word), 0));
  return { a: wordsA, b: wordsB, worth, lengthsA: wordsA.map(length), lengthsB: wordsB.map(length) };
}

function wordsOf({ read }: MatchSide): Holdings {
  return read.sentences.map(
    ({ tokens }) =>
      new Set(
        tokens.map(({ folded }) => stem(folded)).filter((word) => word.length > 1 && !COMMON.has(word)),
      ),
  );
}

/** Takes the commonest endings off, so that "agreement" meets "agreed"; crude, and only for this score. */
function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ations?|ments?|ings?|ies|ied|ed|es|s)$/, '') : word;
}
