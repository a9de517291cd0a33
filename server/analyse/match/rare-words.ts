import { GRAMMAR_WORDS } from '../grammar-words.ts';
import { exactWorth } from './exact-worth.ts';
import type { MatchSide } from './match-side.ts';
import { countHolders, type NumberedKeys, numberKeys } from './number-keys.ts';
import { totalWorths } from './shared-weight.ts';

/** Words that say nothing of a sentence's matter beside those of grammar: smaller ones, and the verbs and titles of the genre. */
const COMMON = `
  i you no both two other whom whose including between about into over more than up out all any each such while
  during after before through under new well secretary minister president foreign state councilor director affairs
  side sides said stressed noted emphasized emphasised underscored reiterated stated expressed discussed raised
  pointed added spoke spoken told met talked held exchanged views agreed asked underlined highlighted affirmed
  explained welcomed outlined followed should must need continue efforts issues issue matters important importance
  made make call meeting conversation talks today united states china chinese u.s 是 要 还 把 以 于 向 从 中 上 下 应 愿 双方 表示 指出
  强调 方 我们 中国 两国`;

/** The words of both sides' sentences that can tell matters apart, and what each is worth. */
export interface RareWords {
  readonly words: NumberedKeys;
  /** By word the square of its inverse document frequency over the sentences of both sides. */
  readonly worths: Float64Array;
  /** Length of each sentence's vector, for the cosine. */
  readonly lengthsA: Float64Array;
  readonly lengthsB: Float64Array;
}

/**
 * Weighs words by TF-IDF over the sentences of both sides (Salton and Buckley, 1988), for the cosine of two
 * sentences: a word is worth the more the fewer sentences of this pair hold it. Meaningful within one language. Names of
 * the two sides and of their officials are left out: in a short pair each would be rare.
 *
 * @param isOfParty tells by its id whether a name is one of these
 */
export function rareWords(a: MatchSide, b: MatchSide, isOfParty: (id: string) => boolean): RareWords {
  const words = numberKeys(wordsOf(a, isOfParty), wordsOf(b, isOfParty), rareStem);
  const inA = countHolders(words.a, words.keys.length);
  const inB = countHolders(words.b, words.keys.length);
  const sentences = words.a.length + words.b.length;
  const worths = Float64Array.from(inA, (ofA, word) =>
    exactWorth(Math.log(1 + sentences / (ofA + (inB[word] ?? 0))) ** 2),
  );
  const lengths = (side: readonly Int32Array[]) => totalWorths(side, worths).map(Math.sqrt);
  return { words, worths, lengthsA: lengths(words.a), lengthsB: lengths(words.b) };
}

function wordsOf({ read }: MatchSide, isOfParty: (id: string) => boolean): readonly (readonly string[])[] {
  return read.sentences.map(({ tokens, hits }) => {
    const names = hits.filter(({ kind, id }) => kind === 'name' && isOfParty(id));
    let next = 0;
    const words: string[] = [];
    for (const { start, end: behind, folded } of tokens) {
      while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      if ((names[next]?.start ?? Number.POSITIVE_INFINITY) >= behind) words.push(folded);
    }
    return words;
  });
}

function rareStem(folded: string): string | null {
  const word = stem(folded);
  return word.length > 1 && !COMMON_STEMS.has(word) ? word : null;
}

/** Takes the commonest endings off, so that "agreement" meets "agreed"; crude, and only for this score. */
function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ations?|ments?|ings?|ies|ied|ed|es|s)$/, '') : word;
}

const COMMON_STEMS: ReadonlySet<string> = new Set(
  [...GRAMMAR_WORDS, ...COMMON.trim().split(/\s+/)].map(stem),
);
