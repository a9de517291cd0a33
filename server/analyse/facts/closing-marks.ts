/** Length of the marks that close a sentence, at the end of `words`; 0 for none. */
export function closingMarks(words: string): number {
  return /[.。]?["”’」』）)]*$/.exec(words.slice(-MOST))?.[0].length ?? 0;
}

/** More than ever close a sentence of a readout; of a hostile one the rest is left. */
const MOST = 10;
