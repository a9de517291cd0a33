/** Words as a part of a regular expression that finds just them, with the flag `u` or without. */
export function escapePattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
