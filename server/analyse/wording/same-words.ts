/** Full stops, commas and colons inside a number, and the marks that change what a number says. */
const TELLING = String.raw`(?<=\d)[.,:：](?=\d)|[%％‰@#&]`;

const PUNCTUATION = new RegExp(String.raw`(?:(?!${TELLING})[\p{P}\s])+`, 'gu');

const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;

/** Blanks that nobody writes: beside a Chinese character. */
const BESIDE_CJK = new RegExp(`(?<=[${CJK}]) | (?=[${CJK}])`, 'gu');

/**
 * Tells whether two texts have the same words in the same order: nothing but punctuation and white space differs.
 * Capitals, figures and signs such as $ and % count as words. Linear.
 */
export function sameWords(one: string, other: string): boolean {
  return one === other || wordsOf(one) === wordsOf(other);
}

function wordsOf(text: string): string {
  return text.normalize('NFKC').replace(PUNCTUATION, ' ').trim().replace(BESIDE_CJK, '');
}
