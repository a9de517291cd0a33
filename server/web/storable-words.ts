/**
 * Words of an address as a text that is stored would hold them: NUL, which not every database takes, as U+FFFD. So
 * that an address finds the same wherever the archive is.
 */
export function storableWords(words: string): string {
  return words.replaceAll('\0', '\uFFFD');
}
