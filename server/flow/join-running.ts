/** What `make` gives for a key, or what is being made for it already. */
export type JoinRunning<T> = (key: string, make: () => Promise<T>) => Promise<T>;

/**
 * Lets many who ask for one thing at once cause it once. Like `keepLatest`, except that nothing is kept: whoever comes
 * after it is there, or after it failed, causes it again.
 */
export function joinRunning<T>(): JoinRunning<T> {
  const running = new Map<string, Promise<T>>();
  return (key, make) => {
    const known = running.get(key);
    if (known !== undefined) return known;
    const made = make().finally(() => running.delete(key));
    running.set(key, made);
    return made;
  };
}
