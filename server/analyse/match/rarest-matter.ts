/** A named matter that two sentences share. */
export interface SharedMatter {
  /** The number of its key. */
  readonly key: number;
  /** The feature's worth: the more, the fewer sentences of the pair speak of the matter. */
  readonly worth: number;
}

/**
 * Finds the matter with the greatest worth that both sentences name; null where they share none. Of equal worth the
 * first key by the alphabet, so that the answer does not depend on which side is called A.
 *
 * @param matters numbers of the keys that are looked for in the other sentence, ascending
 * @param held numbers of the other sentence's keys
 */
export function rarestMatter(
  matters: Int32Array,
  held: Int32Array | undefined,
  worths: Float64Array,
): SharedMatter | null {
  let rarest: SharedMatter | null = null;
  for (const key of matters) {
    const worth = worths[key] ?? 0;
    if ((rarest === null || worth > rarest.worth) && held?.includes(key)) rarest = { key, worth };
  }
  return rarest;
}
