/**
 * The aligner that one would write first: sentences as TF-IDF vectors, each paired with its nearest by cosine above
 * a floor. A peer to be measured against, no part of the program.
 */
export function alignByTfidf(a: string, b: string, floor = 0.2): readonly (readonly [number, number])[] {
  const sentences = [a, b].map((text) =>
    text
      .split(/(?<=[.!?。！？])\s*/)
      .map((sentence) => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  );
  const all = sentences.flat();
  const frequency = new Map<string, number>();
  for (const words of all)
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const vectors = sentences.map((side) =>
    side.map((words) => {
      const vector = new Map<string, number>();
      for (const word of words)
        vector.set(word, (vector.get(word) ?? 0) + Math.log(all.length / (frequency.get(word) ?? 1)));
      const norm = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
      return new Map([...vector].map(([word, value]) => [word, value / norm]));
    }),
  );
  const [ofA = [], ofB = []] = vectors;
  return ofA.flatMap((one, indexA) => {
    let best = -1;
    let most = floor;
    for (const [indexB, other] of ofB.entries()) {
      let cosine = 0;
      for (const [word, value] of one) cosine += value * (other.get(word) ?? 0);
      if (cosine > most) [best, most] = [indexB, cosine];
    }
    return best < 0 ? [] : [[indexA, best] as const];
  });
}
