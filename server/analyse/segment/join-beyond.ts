import type { SegmentedSentence } from '../../model/reading.ts';

/**
 * Joins neighbours, equally many to a passage, until at most `most` are left; fewer come back as they are. Every
 * token stays where it was, so what covered the text covers it still; a joined passage may cross paragraphs and
 * counts to the one it begins in. Depends on this text alone, whatever it is compared with. Linear.
 *
 * @param most above 0
 */
export function joinBeyond(
  sentences: readonly SegmentedSentence[],
  most: number,
): readonly SegmentedSentence[] {
  if (sentences.length <= most) return sentences;
  const size = Math.ceil(sentences.length / most);
  const joined: SegmentedSentence[] = [];
  for (let from = 0; from < sentences.length; from += size) {
    const [first, ...rest] = sentences.slice(from, from + size);
    if (first === undefined) break;
    joined.push({
      ...first,
      end: rest.at(-1)?.end ?? first.end,
      tokens: [first, ...rest].flatMap(({ tokens }) => tokens),
      words: rest.reduce((sum, { words }) => sum + words, first.words),
    });
  }
  return joined;
}
