const OPENERS = new Set(
  `The This These Those That A An It He She They We I You Both Each All Some Many In On At As For From With By Over To
  During After Before Following Since When While Although Despite Through Under Regarding Concerning Finally Furthermore
  Moreover Additionally However Meanwhile Also Separately And But Or If There Here His Her Their Our Its My Turning Noting
  Speaking Looking Building Reflecting Addressing Recalling Two Three Four Neither`.split(/\s+/),
);

/** "U.S. | Under Secretary of Commerce": a title, which opens nothing. */
const TITLE = /^["“‘'(]*Under Secretar/;

/** Tells whether `words` begins with a word that in readouts opens a sentence and follows no name or initialism. */
export function opensSentence(words: string): boolean {
  return !TITLE.test(words) && OPENERS.has(/^["“‘'(]*([A-Za-z]+)/.exec(words)?.[1] ?? '');
}
