import type { MatchSide } from './match-side.ts';

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

/**
 * Scores 0–1 how far the words of two sentences agree: the cosine of their TF-IDF vectors (Salton and Buckley,
 * 1988) over the sentences of both sides, so that a word is worth the more the fewer sentences of this pair hold
 * it. Meaningful within one language only.
 */
export function wordSimilarity(a: MatchSide, b: MatchSide): (indexA: number, indexB: number) => number {
  const sentences = [...a.read.sentences, ...b.read.sentences].map(
    ({ tokens }) =>
      new Set(
        tokens.map(({ folded }) => stem(folded)).filter((word) => !COMMON.has(word) && word.length > 1),
      ),
  );
  const frequency = new Map<string, number>();
  for (const words of sentences)
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log(1 + sentences.length / (frequency.get(word) ?? 1));
  const norms = sentences.map((words) =>
    Math.sqrt([...words].reduce((sum, word) => sum + rarity(word) ** 2, 0)),
  );
  const offset = a.read.sentences.length;
  return (indexA, indexB) => {
    const one = sentences[indexA] ?? new Set();
    const other = sentences[offset + indexB] ?? new Set();
    const norm = (norms[indexA] ?? 0) * (norms[offset + indexB] ?? 0);
    if (norm === 0) return 0;
    const [small, large] = one.size <= other.size ? [one, other] : [other, one];
    let shared = 0;
    for (const word of small) if (large.has(word)) shared += rarity(word) ** 2;
    return shared / norm;
  };
}

/** Takes the commonest endings off, so that "agreement" meets "agreed"; crude, and only for this score. */
function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ations?|ments?|ings?|ies|ied|ed|es|s)$/, '') : word;
}
