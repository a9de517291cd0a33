/** Folded words that two texts share by grammar and not by matter. */
export const GRAMMAR_WORDS: ReadonlySet<string> = new Set(
  `
  the a an of to in on at and or for with by from as is are was were be been has have had will would that this these
  those it its their his her they he she we our which who not also 的 了 和 与 在 为 对 就 同 并 等 也 将`
    .trim()
    .split(/\s+/),
);
