/** What ends a sentence or a line: there are no more sentences in a text than these, or hardly. */
export const SENTENCE_ENDS: readonly string[] = ['\n', '.', '!', '?', '。', '！', '？', '…'];

/** Characters that one end of a sentence weighs: a passage of the page costs by itself, however few words stand in it. */
export const END_WEIGHT = 10;

const ANY_END = new RegExp(`[${SENTENCE_ENDS.join('')}]`, 'g');

/**
 * What reading texts costs, in characters: each weighs one, each end of a sentence ten. A page of 40,000 characters in
 * lines of one takes as long and as much memory to make as one of a whole book. Linear in their length.
 */
export function textWeight(texts: readonly { readonly text: string }[]): number {
  return texts.reduce(
    (sum, { text }) => sum + text.length + END_WEIGHT * (text.match(ANY_END)?.length ?? 0),
    0,
  );
}
