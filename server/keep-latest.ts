/** What `make` gave for a key, or gives now where nothing is kept under it. */
export type KeepLatest<T> = (key: string, make: () => Promise<T>) => Promise<T>;

/**
 * Keeps the `most` things that were asked for last, by their keys, from the moment they are begun, so that many who ask
 * at once cause one. What failed is tried again by whoever asks next.
 */
export function keepLatest<T>(most: number): KeepLatest<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) {
      // Its place is the last again: whoever walks through an archive once does not drive out what many read.
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const made = make();
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, made);
    // Whoever waits learns of the failure from the promise itself.
    made.catch(() => {
      if (kept.get(key) === made) kept.delete(key);
    });
    return made;
  };
}
