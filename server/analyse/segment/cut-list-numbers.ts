import type { SentencePass } from './fragment.ts';

/** The number of a first item where it runs on behind the words that open the list: "agreed on the following: 1.". */
const FIRST_NUMBER = /(?<=\p{L}[:：]\s+)\(?(?:1|a|i)[.)]$/u;

/** Characters of such a number with what stands before it. */
const REACH = 12;

/** The number of a list’s first item is cut from the sentence that opens the list, to be joined to its item. */
export const cutListNumbers: SentencePass = (fragments, { text }) =>
  fragments.flatMap((fragment) => {
    const from = Math.max(fragment.start, fragment.end - REACH);
    const number = FIRST_NUMBER.exec(text.slice(from, fragment.end));
    if (number === null) return [fragment];
    const cut = from + number.index;
    const opening = text.slice(fragment.start, cut).trimEnd().length;
    return [
      { start: fragment.start, end: fragment.start + opening },
      { start: cut, end: fragment.end },
    ];
  });
