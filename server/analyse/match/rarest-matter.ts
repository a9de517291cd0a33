import { type SentenceFeatures, SPECIFIC_TOPIC } from './sentence-features.ts';

/** A named matter that two sentences share, by its feature's key. */
export interface SharedMatter {
  readonly key: string;
  /** The feature's worth: the more, the fewer sentences of the pair speak of the matter. */
  readonly worth: number;
}

/**
 * Finds the matter with the greatest worth that both sentences name; null where they share none. Topics of the
 * frame and wider matters are none: they do not tell one passage from another. Of equal worth the first key by the
 * alphabet, so that the answer does not depend on which side is called A.
 */
export function rarestMatter(
  a: SentenceFeatures,
  b: SentenceFeatures,
  worth: (key: string) => number,
): SharedMatter | null {
  let rarest: SharedMatter | null = null;
  for (const { key, weight } of a.values()) {
    if (weight < SPECIFIC_TOPIC || !key.startsWith('topic:') || !b.has(key)) continue;
    const found = { key, worth: worth(key) };
    const better =
      rarest === null || found.worth > rarest.worth || (found.worth === rarest.worth && key < rarest.key);
    if (better) rarest = found;
  }
  return rarest;
}
