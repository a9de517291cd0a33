const IS_NOUN = /^(?:commitment|pledge|readiness|willingness|resolve|determination|intention) to$/;

/** Tells whether the folded words of a cue name a promise: “commitment to”, which can be held, and talked about. */
export function namesPromise(words: string): boolean {
  return IS_NOUN.test(words);
}
