/** The numbers of sentences as a reader is told them, in the order of their ids: “B2, B4”; no words for none. */
export function sentenceNumbers(ids: readonly string[]): string {
  return ids.map((id) => id.toUpperCase()).join(', ');
}
